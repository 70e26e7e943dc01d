package org.otonari.access;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting now. */
@Component
public class CurrentAccount {

    /** @throws AccessDeniedException if nobody is signed in */
    public String name() {
        return signedIn().getUsername();
    }

    public String displayName() {
        return signedIn().displayName();
    }

    public Set<Role> roles() {
        return signedIn().roles();
    }

    public boolean hasAny(Role... wanted) {
        for (var role : wanted) {
            if (roles().contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** @throws AccessDeniedException unless the person has one of the roles */
    public void require(Role... wanted) {
        if (!hasAny(wanted)) {
            throw new AccessDeniedException("Needs one of " + new TreeSet<>(Set.of(wanted)));
        }
    }

    public boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && !(authentication instanceof AnonymousAuthenticationToken)
                && authentication.getPrincipal() instanceof SignedIn;
    }

    private SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person;
        }
        throw new AccessDeniedException("Nobody is signed in");
    }
}

package org.otonari.access;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs somebody in for a test; what a session holds stays a secret of this module. */
public final class TestSignIn {

    private TestSignIn() {}

    public static void as(String account, Role... roles) {
        var person = new SignedIn(account, account, "", Set.of(roles), true, true);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}

package org.otonari.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security keeps it in the session. */
record SignedIn(
        String getUsername,
        String displayName,
        String getPassword,
        Set<Role> roles,
        boolean isEnabled,
        boolean isAccountNonLocked)
        implements UserDetails, Serializable {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    /** The hash stays out of logs and error messages. */
    @Override
    public String toString() {
        return "SignedIn[" + getUsername + "]";
    }
}

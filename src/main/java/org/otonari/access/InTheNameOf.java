package org.otonari.access;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets work that nobody signed in for happen in an account's name, with that account's rights and no others. */
@Component
public class InTheNameOf {

    private final SignIn signIn;

    InTheNameOf(SignIn signIn) {
        this.signIn = signIn;
    }

    /** @throws org.springframework.security.core.userdetails.UsernameNotFoundException if there is no such account */
    public void run(String account, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var person = signIn.loadUserByUsername(account);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

package org.otonari.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Somebody who was locked out while at work is out at once, and roles that were given or taken count at once. */
class StillWelcome extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SignIn signIn;
    private final SecurityContextRepository session = new HttpSessionSecurityContextRepository();

    StillWelcome(Accounts accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            accounts.findByName(person.getUsername()).ifPresent(account -> {
                if (!account.isEnabled()) {
                    signOut(request);
                } else if (!person.roles().equals(Set.copyOf(account.roles()))) {
                    renew(account, request, response);
                }
            });
        }
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        var person = signIn.signedIn(account);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        session.saveContext(context, request, response);
    }
}

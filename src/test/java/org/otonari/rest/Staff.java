package org.otonari.rest;

import java.util.Set;
import java.util.UUID;
import org.otonari.access.AccountDirectory;
import org.otonari.access.ApiTokens;
import org.otonari.access.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** People of the office, made for one test. */
@Component
public class Staff {

    private final AccountDirectory accounts;
    private final ApiTokens tokens;
    private final UserDetailsService users;

    Staff(AccountDirectory accounts, ApiTokens tokens, UserDetailsService users) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.users = users;
    }

    /** @return the account; its token is {@code demo-} and the account */
    public String hire(Role... roles) {
        var account = roles[0].code() + "-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(account, "佐藤 " + account, "a password for tests", Set.of(roles), false);
        tokens.createDemoToken(account);
        return account;
    }

    public String token(String account) {
        return "demo-" + account;
    }

    public void signIn(String account) {
        var person = users.loadUserByUsername(account);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}

package org.otonari.access;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in with a name and a password, and the lock after too many wrong ones. */
@Service
@Transactional
class SignIn implements UserDetailsService {

    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    private final Accounts accounts;
    private final Clock clock;

    SignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.findByName(name)
                .map(this::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    SignedIn signedIn(Account account) {
        return new SignedIn(
                account.name(),
                account.displayName(),
                account.passwordHash(),
                Set.copyOf(account.roles()),
                account.isEnabled(),
                !account.isLocked(clock.instant()));
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failure) {
        accounts.findByName(failure.getAuthentication().getName()).ifPresent(account -> {
            account.failToSignIn(clock.instant());
            if (account.isLocked(clock.instant())) {
                log.warn("Account {} locked after {} wrong passwords", account.name(), Account.ATTEMPTS_BEFORE_LOCK);
            }
        });
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        accounts.findByName(success.getAuthentication().getName()).ifPresent(Account::signIn);
    }
}

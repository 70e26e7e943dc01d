package org.otonari.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to subscribe to something of one's own with a program that cannot sign in; only a keyed hash is stored. */
@Service
@Transactional
public class AccountLinks {

    /** Reads the account's appointments. */
    public static final String CALENDAR = "calendar";

    private final AccountLinkRepository links;
    private final Accounts accounts;
    private final Secrets secrets;
    private final CurrentAccount current;
    private final Clock clock;
    private final String publicUrl;

    AccountLinks(
            AccountLinkRepository links,
            Accounts accounts,
            Secrets secrets,
            CurrentAccount current,
            Clock clock,
            @Value("${otonari.public-url}") String publicUrl) {
        this.links = links;
        this.accounts = accounts;
        this.secrets = secrets;
        this.current = current;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /**
     * Makes the reader's link, or a new one in place of the old one, which opens nothing from then on.
     *
     * @param purpose also the first part of the path
     * @return the address without an ending, which nobody can show again
     */
    public String renew(String purpose) {
        var token = secrets.create();
        var key = key(purpose);
        var now = clock.instant();
        links.findById(key)
                .ifPresentOrElse(
                        it -> it.renew(secrets.hash(token), now),
                        () -> links.save(new AccountLink(key, secrets.hash(token), now)));
        return publicUrl + "/" + purpose + "/" + token;
    }

    public void revoke(String purpose) {
        links.findById(key(purpose)).ifPresent(links::delete);
    }

    @Transactional(readOnly = true)
    public Optional<Listed> mine(String purpose) {
        return links.findById(key(purpose)).map(it -> new Listed(it.createdAt(), it.lastUsedAt()));
    }

    /** @return the account it belongs to, or nothing if it is unknown or the account may not sign in now */
    public Optional<String> open(String purpose, String token) {
        return links.findByHash(secrets.hash(token))
                .filter(it -> it.purpose().equals(purpose))
                .flatMap(link -> accounts.findById(link.accountId())
                        .filter(Account::isEnabled)
                        .map(account -> {
                            link.use(clock.instant());
                            return account.name();
                        }));
    }

    private AccountLink.Key key(String purpose) {
        return new AccountLink.Key(
                accounts.findByName(current.name()).orElseThrow().id(), purpose);
    }

    public record Listed(Instant createdAt, @Nullable Instant lastUsedAt) {}
}

package org.otonari.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens people make for their own programs; shown once, kept as a hash. */
@Service
@Transactional
public class ApiTokens {

    private final ApiTokenRepository tokens;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Secrets secrets;
    private final CurrentAccount current;
    private final Clock clock;

    ApiTokens(
            ApiTokenRepository tokens,
            Accounts accounts,
            SignIn signIn,
            Secrets secrets,
            CurrentAccount current,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.signIn = signIn;
        this.secrets = secrets;
        this.current = current;
        this.clock = clock;
    }

    /** @return the token itself, which nobody can show again */
    public String create(String label) {
        var token = secrets.create();
        tokens.save(new ApiToken(own().id(), label.strip(), secrets.hash(token), clock.instant()));
        return token;
    }

    /** Gives an account a token known beforehand; for the demo only, production refuses to start with it. */
    public void createDemoToken(String account) {
        var owner = accounts.findByName(account).orElseThrow();
        tokens.save(new ApiToken(owner.id(), "demo", secrets.hash("demo-" + account), clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<Listed> mine() {
        return tokens.findByAccountIdAndRevokedAtIsNullOrderByCreatedAt(own().id()).stream()
                .map(it -> new Listed(it.id(), it.label(), it.createdAt(), it.lastUsedAt()))
                .toList();
    }

    /** @throws AccessDeniedException if the token is somebody else's */
    public void revoke(UUID id) {
        var token = tokens.findById(id).orElseThrow(() -> new AccessDeniedException("No such token"));
        if (!token.accountId().equals(own().id())) {
            throw new AccessDeniedException("Not your token");
        }
        token.revoke(clock.instant());
    }

    Optional<SignedIn> authenticate(String token) {
        return tokens.findByHashAndRevokedAtIsNull(secrets.hash(token)).flatMap(found -> {
            found.use(clock.instant());
            return accounts.findById(found.accountId())
                    .filter(account -> account.isEnabled() && !account.isLocked(clock.instant()))
                    .map(signIn::signedIn);
        });
    }

    private Account own() {
        return accounts.findByName(current.name()).orElseThrow();
    }

    public record Listed(UUID id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {}
}

package org.otonari.access;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts. Nobody locks themselves out, and one administrator always remains. */
@Service
@Transactional
public class AccountDesk {

    private static final Logger log = LoggerFactory.getLogger(AccountDesk.class);
    static final int LONGEST_NAME = 60;
    private static final int LONGEST_DISPLAY_NAME = 100;
    private static final String NAME = "[\\p{L}\\p{N}._@-]+";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            PasswordEncoder passwords,
            Secrets secrets,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Listed> all() {
        requireAdministrator();
        return accounts.findAllByOrderByName().stream().map(this::listed).toList();
    }

    /**
     * @return the first password, which nobody can show again
     * @throws AccountRefused if the name cannot be used or is taken
     */
    public String create(String name, String displayName, Set<Role> roles) {
        requireAdministrator();
        requireText(displayName, LONGEST_DISPLAY_NAME, "access.refused.displayName");
        if (!isName(name)) {
            throw new AccountRefused("access.refused.name");
        }
        requireRoles(roles);
        var password = secrets.create();
        try {
            accounts.saveAndFlush(
                    new Account(name, displayName.strip(), passwords.encode(password), roles, false, clock.instant()));
        } catch (DataIntegrityViolationException taken) {
            throw new AccountRefused("access.refused.taken");
        }
        log.info("{} made the account {} with {}", current.name(), name, roles);
        return password;
    }

    /** @throws AccountRefused if nobody would be left to administer */
    public void changeRoles(String name, Set<Role> roles) {
        requireAdministrator();
        requireRoles(roles);
        if (!roles.contains(Role.ADMIN)) {
            requireAnotherAdministrator(name);
        }
        var taken = find(name).changeRoles(roles);
        log.info("{} gave the account {} the roles {}", current.name(), name, roles);
        if (!taken.isEmpty()) {
            events.publishEvent(new RolesTaken(name, taken));
        }
    }

    /**
     * Ends what the account may do, now: open pages and tokens included.
     *
     * @throws AccountRefused if it is the caller's own or the last administrator's
     */
    public void lock(String name) {
        requireAdministrator();
        if (name.equals(current.name())) {
            throw new AccountRefused("access.refused.own");
        }
        requireAnotherAdministrator(name);
        var account = find(name);
        if (account.isEnabled()) {
            account.lock();
            log.info("{} locked the account {}", current.name(), name);
            events.publishEvent(new AccountLocked(name));
        }
    }

    /** Also ends a lock after wrong passwords. */
    public void unlock(String name) {
        requireAdministrator();
        find(name).unlock();
        log.info("{} unlocked the account {}", current.name(), name);
    }

    /**
     * Where the account is written to.
     *
     * @param email blank for nowhere
     * @throws AccountRefused if it is not a mail address
     */
    public void writeTo(String name, String email) {
        requireAdministrator();
        find(name).writeTo(OwnAccount.address(email));
        log.info("{} changed the mail address of {}", current.name(), name);
    }

    /** @return a new password, which nobody can show again; the old one is worth nothing any more */
    public String renewPassword(String name) {
        requireAdministrator();
        var password = secrets.create();
        find(name).renewPassword(passwords.encode(password));
        log.info("{} renewed the password of {}", current.name(), name);
        return password;
    }

    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && name.matches(NAME);
    }

    private void requireAdministrator() {
        current.require(Role.ADMIN);
    }

    /** Locks the administrators' rows: of two who lock each other at once, the second finds that one must stay. */
    private void requireAnotherAdministrator(String name) {
        var administrators = accounts.lockAdministrators();
        var isOne = administrators.stream().anyMatch(it -> it.name().equals(name));
        if (isOne && administrators.size() == 1) {
            throw new AccountRefused("access.refused.lastAdministrator");
        }
        if (administrators.stream().noneMatch(it -> it.name().equals(current.name()))) {
            throw new AccountRefused("access.refused.noLongerAdministrator");
        }
    }

    private static void requireRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new AccountRefused("access.refused.roles");
        }
    }

    private static void requireText(String text, int most, String key) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > most) {
            throw new AccountRefused(key);
        }
    }

    private Account find(String name) {
        return accounts.findByName(name).orElseThrow();
    }

    private Listed listed(Account account) {
        var state = account.isEnabled()
                ? account.isLocked(clock.instant()) ? State.WRONG_PASSWORDS : State.OPEN
                : State.LOCKED;
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        return new Listed(account.name(), account.displayName(), roles, state, account.lockedUntil(), account.email());
    }

    /** Whether somebody may sign in. */
    public enum State {
        OPEN,
        /** For a quarter of an hour, by itself; the account keeps its work. */
        WRONG_PASSWORDS,
        LOCKED
    }

    /** @param lockedUntil end of the lock after wrong passwords; @param email nothing if nobody has told us */
    public record Listed(
            String name,
            String displayName,
            Set<Role> roles,
            State state,
            @Nullable Instant lockedUntil,
            @Nullable String email) {}
}

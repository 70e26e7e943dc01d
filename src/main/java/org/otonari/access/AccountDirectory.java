package org.otonari.access;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: names to show instead of account ids, and new accounts. */
@Service
@Transactional
public class AccountDirectory {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountDirectory(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return the name to show; the account's own name if it no longer exists */
    @Transactional(readOnly = true)
    public String displayName(String account) {
        return accounts.findByName(account).map(Account::displayName).orElse(account);
    }

    /** @throws java.util.NoSuchElementException if there is no such account */
    @Transactional(readOnly = true)
    public Correspondent correspondent(String account) {
        return accounts.findByName(account)
                .map(it -> new Correspondent(
                        it.name(),
                        it.displayName(),
                        it.email() == null ? null : new EmailAddress(it.email()),
                        it.language()))
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Colleague> withRole(Role role) {
        return accounts.withRole(role).stream()
                .map(it -> new Colleague(it.name(), it.displayName()))
                .toList();
    }

    /** @return what somebody does here; nothing if they are locked or unknown */
    @Transactional(readOnly = true)
    public Set<Role> rolesOf(String account) {
        return accounts.findByName(account)
                .filter(Account::isEnabled)
                .map(it -> Set.copyOf(it.roles()))
                .orElse(Set.of());
    }

    @Transactional(readOnly = true)
    public boolean isKnown(String account) {
        return accounts.findByName(account).isPresent();
    }

    /** Whether an administrator has locked it. */
    @Transactional(readOnly = true)
    public boolean isLocked(String account) {
        return accounts.findByName(account).filter(it -> !it.isEnabled()).isPresent();
    }

    /** Everybody who may sign in now, by name. */
    @Transactional(readOnly = true)
    public List<Employee> everybody() {
        return accounts.employed().stream()
                .map(it -> new Employee(it.name(), it.displayName(), Set.copyOf(it.roles())))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    @Transactional(readOnly = true)
    public boolean hasDemoAccounts() {
        return accounts.existsByDemoTrue();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if the name is taken */
    public void create(String name, String displayName, String password, Set<Role> roles, boolean demo) {
        accounts.saveAndFlush(new Account(name, displayName, passwords.encode(password), roles, demo, clock.instant()));
    }

    /**
     * How a member of staff is written to.
     *
     * @param email nothing if nobody has told us
     * @param language BCP 47 tag
     */
    public record Correspondent(String account, String displayName, @Nullable EmailAddress email, String language) {}

    public record Colleague(String account, String displayName) {}

    public record Employee(String account, String displayName, Set<Role> roles) {

        public Colleague colleague() {
            return new Colleague(account, displayName);
        }
    }
}

package org.otonari.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose work one may arrange: everybody their own, coordinators that of their colleagues, managers everybody's. */
@Component
class Leads {

    private static final Logger log = LoggerFactory.getLogger(Leads.class);

    private final AccountDirectory accounts;
    private final CurrentAccount current;

    Leads(AccountDirectory accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    boolean mayArrangeFor(String account) {
        return mayArrangeFor(account, accounts.rolesOf(account));
    }

    private boolean mayArrangeFor(String account, Set<Role> roles) {
        return account.equals(current.name())
                || leadsEverybody()
                || current.hasAny(Role.COORDINATOR) && shareOne(roles, current.roles());
    }

    /** Everybody whose work one may arrange; oneself first. */
    List<Colleague> people() {
        return colleagues(it -> mayArrangeFor(it.account(), it.roles())).stream()
                .sorted(Comparator.comparing(it -> !it.account().equals(current.name())))
                .toList();
    }

    /** Who could do what somebody does. */
    List<Colleague> sharingARoleWith(String account) {
        var roles = accounts.rolesOf(account);
        return colleagues(it -> !it.account().equals(account) && shareOne(it.roles(), roles));
    }

    List<Colleague> sharingTheCallersRoles() {
        return colleagues(it -> shareOne(it.roles(), current.roles()));
    }

    private List<Colleague> colleagues(Predicate<Employee> which) {
        return accounts.everybody().stream()
                .filter(which)
                .map(Employee::colleague)
                .toList();
    }

    private static boolean shareOne(Set<Role> one, Set<Role> other) {
        return one.stream().anyMatch(other::contains);
    }

    boolean leadsEverybody() {
        return current.hasAny(Role.MANAGER, Role.SUPERVISOR);
    }

    void requireMayArrangeFor(String account) {
        if (!mayArrangeFor(account)) {
            log.warn("Refused the work of another account to {}", current.name());
            throw new AccessDeniedException("Not yours to arrange");
        }
    }
}

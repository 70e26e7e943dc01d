package org.otonari.inbox;

import java.util.Comparator;
import java.util.List;
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
        return account.equals(current.name())
                || leadsEverybody()
                || current.hasAny(Role.COORDINATOR)
                        && accounts.rolesOf(account).stream().anyMatch(current.roles()::contains);
    }

    /** Everybody whose work one may arrange; oneself first. */
    List<Colleague> people() {
        return accounts.everybody().stream()
                .filter(it -> mayArrangeFor(it.account()))
                .sorted(Comparator.comparing(it -> !it.account().equals(current.name())))
                .map(Employee::colleague)
                .toList();
    }

    /** Who could do what somebody does. */
    List<Colleague> sharingARoleWith(String account) {
        var roles = accounts.rolesOf(account);
        return accounts.everybody().stream()
                .filter(it -> !it.account().equals(account))
                .filter(it -> it.roles().stream().anyMatch(roles::contains))
                .map(Employee::colleague)
                .toList();
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

package org.otonari.casefile;

import java.util.Set;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.access.AccountLocked;
import org.otonari.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * No restricted case is left without anybody who can open it: when the last of those it names is locked out, the managers
 * are named instead, and the history says so.
 */
@Component
class LastNamed {

    private static final Logger log = LoggerFactory.getLogger(LastNamed.class);

    private final CaseAccess access;
    private final CaseRestriction restriction;
    private final AccountDirectory accounts;

    LastNamed(CaseAccess access, CaseRestriction restriction, AccountDirectory accounts) {
        this.access = access;
        this.restriction = restriction;
        this.accounts = accounts;
    }

    @EventListener
    void on(AccountLocked locked) {
        var remaining = accounts.everybody().stream()
                .filter(it -> !it.account().equals(locked.account()))
                .toList();
        var managers = remaining.stream()
                .filter(it -> it.roles().contains(Role.MANAGER))
                .map(Employee::account)
                .collect(Collectors.toSet());
        for (var number : access.restrictedCasesOpenTo(locked.account())) {
            if (restriction.nobodyRemains(number, remaining)) {
                if (managers.isEmpty()) {
                    log.error("Nobody is left who can open case {}, and there is no manager to name", number);
                } else {
                    restriction.passTo(number, Set.copyOf(managers));
                }
            }
        }
    }
}

package org.otonari.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.engine.StandIns;
import org.springframework.stereotype.Component;

/**
 * Gives what is meant for somebody away to whoever stands in, and if that person is away or lacks the role, to the
 * next; after three the task stays with its group. What people claim themselves stays theirs, away or not.
 */
@Component
class Substitutes implements StandIns {

    static final int LONGEST_CHAIN = 3;

    private final AbsenceTable absences;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Clock clock;

    Substitutes(AbsenceTable absences, AccountDirectory accounts, CurrentAccount current, Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<String> doerFor(String account, @Nullable String group) {
        if (current.isSignedIn() && current.name().equals(account)) {
            return Optional.of(account);
        }
        var today = LocalDate.now(clock);
        var absence = absences.on(today, account);
        return absence.isEmpty() ? Optional.of(account) : standIn(absence.get(), group, today);
    }

    /** @return who stands in today; nobody if it stays with the group, the account itself if there is no group */
    Optional<String> standIn(Absence absence, @Nullable String group, LocalDate today) {
        var asked = new HashSet<String>();
        asked.add(absence.account());
        var next = absence;
        for (var step = 0; step < LONGEST_CHAIN; step++) {
            var substitute = next.substitute();
            if (!asked.add(substitute)) {
                break;
            }
            var away = absences.on(today, substitute);
            if (away.isEmpty()) {
                if (mayDo(substitute, group)) {
                    return Optional.of(substitute);
                }
                break;
            }
            next = away.get();
        }
        return group == null ? Optional.of(absence.account()) : Optional.empty();
    }

    private boolean mayDo(String account, @Nullable String group) {
        var roles = accounts.rolesOf(account);
        return group == null
                ? !roles.isEmpty()
                : Role.of(group).filter(roles::contains).isPresent();
    }
}

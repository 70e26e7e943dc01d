package org.otonari.ofp.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The fees of running cases, for the programme itself; finance works through {@link FeeDesk}. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Fees {

    private final FeeTable table;
    private final CurrentAccount current;
    private final Clock clock;

    Fees(FeeTable table, CurrentAccount current, Clock clock) {
        this.table = table;
        this.current = current;
        this.clock = clock;
    }

    /** @param yen what the table of fees gave */
    public void ask(CaseNumber number, PersonId person, Fee.Kind kind, int yen) {
        table.ask(number, person, kind, yen, clock.instant());
    }

    /** @return what the person writes when they pay; nothing if they were not asked */
    public String reference(CaseNumber number, PersonId person) {
        return table.of(number).stream()
                .filter(it -> it.person().equals(person))
                .map(Fee::reference)
                .findFirst()
                .orElse("");
    }

    /**
     * What a task's form said about one person's fee; what was paid before stays paid.
     *
     * @param on the day of payment; today if it was not said
     */
    public void settle(CaseNumber number, PersonId person, Fee.Settlement settlement, @Nullable LocalDate on) {
        table.of(number).stream()
                .filter(it -> it.person().equals(person) && it.settlement() == null)
                .forEach(it -> table.settle(
                        it.number(),
                        settlement,
                        on == null ? LocalDate.now(clock) : on,
                        current.name(),
                        clock.instant()));
    }

    /** How the fees of a case stand, for an undo. */
    public String remember(CaseNumber number) {
        return table.of(number).stream()
                .map(it -> it.number() + "=" + (it.settlement() == null ? "" : it.settlement()))
                .collect(Collectors.joining(","));
    }

    /** What was not settled then is open again, and what was not asked for then was never asked for. */
    public void putBack(CaseNumber number, String remembered) {
        for (var fee : table.of(number)) {
            if (!("," + remembered).contains("," + fee.number() + "=")) {
                table.forget(fee.number());
            } else if (fee.settlement() != null && (remembered + ",").contains(fee.number() + "=,")) {
                table.reopen(fee.number());
            }
        }
    }
}

package org.otonari.inbox;

import java.time.LocalDate;
import java.util.Set;
import org.otonari.deadlines.AwayDays;
import org.springframework.stereotype.Component;

/** Tells the clocks of people on which days they are away. */
@Component
class AbsentDays implements AwayDays {

    private final AbsenceTable table;

    AbsentDays(AbsenceTable table) {
        this.table = table;
    }

    @Override
    public Set<LocalDate> of(String account) {
        return table.daysOf(account);
    }
}

package org.otonari.inbox;

import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseReaders;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Whoever has work on a case may read it, for as long as the work lasts. */
@Component
class OwnCases implements CaseReaders {

    private final InboxTable table;
    private final CurrentAccount current;

    OwnCases(InboxTable table, CurrentAccount current) {
        this.table = table;
        this.current = current;
    }

    @Override
    public boolean worksOn(CaseNumber number) {
        return table.worksOn(number, current.name(), current.roles());
    }
}

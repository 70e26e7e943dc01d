package org.otonari.inbox;

import java.util.Set;
import org.otonari.access.Role;
import org.otonari.casefile.CaseReaders;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Whoever has work on a case may read it, for as long as the work lasts. */
@Component
class OwnCases implements CaseReaders {

    private final InboxTable table;

    OwnCases(InboxTable table) {
        this.table = table;
    }

    @Override
    public boolean worksOn(CaseNumber number, String account, Set<Role> roles) {
        return table.worksOn(number, account, roles);
    }
}

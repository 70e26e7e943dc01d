package org.otonari.inbox;

import org.otonari.casefile.CaseFiles;
import org.otonari.people.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody's new name, ward or language shows in the inbox as soon as it is saved, and is found there. */
@Component
class NamesFollow {

    private final CaseFiles cases;
    private final InboxTable table;
    private final InboxRepair repair;

    NamesFollow(CaseFiles cases, InboxTable table, InboxRepair repair) {
        this.cases = cases;
        this.table = table;
        this.repair = repair;
    }

    @EventListener
    void on(PersonChanged event) {
        cases.of(event.id()).forEach(file -> {
            table.ofCase(file.number()).forEach(task -> repair.mend(task.id()));
            repair.mendWaits(file.number());
        });
    }
}

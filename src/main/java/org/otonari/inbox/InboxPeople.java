package org.otonari.inbox;

import org.otonari.casefile.CaseFiles;
import org.otonari.people.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the queues follow, in the same transaction, when what is known of a person changes. */
@Component
class InboxPeople {

    private final InboxTable table;
    private final InboxRows rows;
    private final CaseFiles cases;

    InboxPeople(InboxTable table, InboxRows rows, CaseFiles cases) {
        this.table = table;
        this.rows = rows;
        this.cases = cases;
    }

    @EventListener
    void on(PersonChanged changed) {
        cases.of(changed.id()).stream()
                .flatMap(file -> table.ofCase(file.number()).stream())
                .forEach(this::writeAnew);
    }

    private void writeAnew(TaskItem item) {
        table.delete(item.id());
        table.insert(rows.of(item.snapshot()));
    }
}

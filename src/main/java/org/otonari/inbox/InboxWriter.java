package org.otonari.inbox;

import org.otonari.casefile.CaseRestricted;
import org.otonari.engine.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the read model in step with the engine, inside its transaction: both are written or neither is. */
@Component
class InboxWriter {

    private final InboxTable table;
    private final InboxRows rows;

    InboxWriter(InboxTable table, InboxRows rows) {
        this.table = table;
        this.rows = rows;
    }

    @EventListener
    void on(TaskEvent event) {
        var task = event.task();
        if (event instanceof TaskEvent.Created) {
            table.insert(rows.of(task));
        } else if (event instanceof TaskEvent.Changed) {
            table.update(task);
        } else {
            table.delete(task.id());
        }
    }

    @EventListener
    void on(CaseRestricted event) {
        table.restrict(event.number(), event.restricted());
    }
}

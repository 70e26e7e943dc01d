package org.otonari.deadlines;

import org.otonari.engine.OpenWork;
import org.otonari.engine.TaskSnapshot;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives open tasks from before there were clocks one of their own, without moving when they are due. */
@Component
class Adoption {

    private static final Logger log = LoggerFactory.getLogger(Adoption.class);

    private static final int PAGE = 500;

    private final OpenWork work;
    private final ClockTable table;
    private final Timekeeper keeper;
    private final Calendars calendars;
    private final TransactionTemplate transaction;

    Adoption(OpenWork work, ClockTable table, Timekeeper keeper, Calendars calendars, TransactionTemplate transaction) {
        this.work = work;
        this.table = table;
        this.keeper = keeper;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    /** @return how many were given a clock */
    @EventListener(ApplicationReadyEvent.class)
    public int adopt() {
        var adopted = 0;
        var last = "";
        for (var page = page(last); !page.isEmpty(); page = page(last)) {
            var known = table.known(page);
            for (var task : page) {
                adopted += !known.contains(task) && adopt(task) ? 1 : 0;
            }
            last = page.get(page.size() - 1);
        }
        if (adopted > 0) {
            log.info("{} open tasks have a clock now", adopted);
        }
        return adopted;
    }

    private java.util.List<String> page(String last) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.dueAfter(last, PAGE)));
    }

    private boolean adopt(String taskId) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> work.lock(taskId)
                    .filter(task -> task.due() != null
                            && table.known(java.util.List.of(taskId)).isEmpty())
                    .flatMap(task -> Policy.ofTask(work.properties(taskId)).map(policy -> start(task, policy)))
                    .isPresent()));
        } catch (DuplicateKeyException otherNode) {
            return false;
        }
    }

    private SlaClock start(TaskSnapshot task, Policy policy) {
        var calendar = calendars.calendar(policy.calendar(), task.assignee());
        var due = java.util.Objects.requireNonNull(task.due());
        var state = ClockState.adopted(policy, calendar, task.created(), due);
        return keeper.start(TaskClocks.fresh(task, policy, SlaClock.WHOLE, state), ClockEvent.Kind.ADOPTED);
    }
}

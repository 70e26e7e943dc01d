package org.otonari.deadlines;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.CurrentCalendars;
import org.otonari.sla.WorkingCalendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the organisation's calendars at hand; a change by another node is noticed within a second. */
@Component
class KnownCalendars implements CurrentCalendars {

    private static final long TRUST = Duration.ofSeconds(1).toNanos();

    private final CalendarTable table;
    private volatile @Nullable Known known;

    KnownCalendars(CalendarTable table) {
        this.table = table;
    }

    @Override
    public WorkingCalendars current() {
        var last = known;
        if (last != null && System.nanoTime() - last.checked < TRUST) {
            return last.calendars;
        }
        var revision = table.revision();
        var calendars = last != null && last.revision == revision ? last.calendars : read();
        known = new Known(calendars, revision, System.nanoTime());
        return calendars;
    }

    private WorkingCalendars read() {
        return new WorkingCalendars(
                table.all().stream().map(CalendarSheet::definition).toList());
    }

    /** To be called in the transaction of a change: what it reads of itself is forgotten, should it not come true. */
    void forget() {
        known = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known = null;
            }
        });
    }

    private record Known(WorkingCalendars calendars, long revision, long checked) {}
}

package org.otonari.inbox.ui;

import java.time.Clock;
import org.otonari.access.AccountDirectory;
import org.otonari.inbox.Absences;
import org.otonari.inbox.BulkWork;
import org.otonari.inbox.HandOver;
import org.otonari.inbox.TaskForms;
import org.otonari.ui.DateTexts;
import org.springframework.stereotype.Component;

/** What the inbox works with beside its list. */
@Component
record InboxTools(
        BulkWork bulk,
        TaskForms forms,
        HandOver handOver,
        Absences absences,
        AccountDirectory accounts,
        DateTexts dates,
        Clock clock) {

    /** Everybody to whom the reader could give one of their tasks. */
    Colleagues colleagues() {
        return new Colleagues(bulk.colleagues(), absences.awayToday(), dates);
    }
}

package org.otonari.notify;

import org.otonari.casefile.CaseRestricted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes notices of a case, and mails not sent yet, back from colleagues who may no longer see it. */
@Component
class ClosedNotices {

    private final Notices notices;
    private final MessageRepository messages;

    ClosedNotices(Notices notices, MessageRepository messages) {
        this.notices = notices;
        this.messages = messages;
    }

    @EventListener
    void on(CaseRestricted changed) {
        if (changed.restricted()) {
            notices.takeBack(changed.number(), changed.named());
            messages.deleteWaitingToStaff(changed.number().value(), changed.named());
        }
    }
}

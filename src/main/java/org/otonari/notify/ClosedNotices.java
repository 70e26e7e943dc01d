package org.otonari.notify;

import org.otonari.casefile.CaseRestricted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes notices of a case back from those who may no longer see it. */
@Component
class ClosedNotices {

    private final Notices notices;

    ClosedNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(CaseRestricted changed) {
        if (changed.restricted()) {
            notices.takeBack(changed.number(), changed.named());
        }
    }
}

package org.otonari.notify;

import org.otonari.casefile.ColleaguesCalled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells colleagues that a note calls them. */
@Component
class CallNotices {

    private final Notices notices;

    CallNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ColleaguesCalled called) {
        called.accounts()
                .forEach(account -> notices.tell(
                        account,
                        called.number(),
                        "case/" + called.number(),
                        "notify.called",
                        Notices.person(called.by()),
                        called.number()));
    }
}

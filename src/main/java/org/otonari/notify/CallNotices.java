package org.otonari.notify;

import org.otonari.casefile.ColleaguesCalled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells colleagues that a note calls them. */
@Component
class CallNotices {

    private final StaffNews news;

    CallNotices(StaffNews news) {
        this.news = news;
    }

    @EventListener
    void on(ColleaguesCalled called) {
        called.accounts()
                .forEach(account -> news.tell(
                        NoticeKind.MENTION,
                        account,
                        called.number(),
                        "case/" + called.number(),
                        "notify.called",
                        Notices.person(called.by()),
                        called.number()));
    }
}

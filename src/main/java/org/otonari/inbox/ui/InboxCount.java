package org.otonari.inbox.ui;

import com.vaadin.flow.shared.Registration;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.Newsroom;
import org.otonari.ui.NavigationCount;
import org.springframework.stereotype.Component;

/** The reader's own open tasks and those of their groups, beside the menu. */
@Component
class InboxCount implements NavigationCount {

    private final Inbox inbox;
    private final Newsroom newsroom;

    InboxCount(Inbox inbox, Newsroom newsroom) {
        this.inbox = inbox;
        this.newsroom = newsroom;
    }

    @Override
    public String route() {
        return "";
    }

    @Override
    public long count() {
        return inbox.count(InboxQuery.everything());
    }

    @Override
    public boolean hot() {
        return inbox.count(InboxQuery.everything().with(InboxQuery.Due.OVERDUE)) > 0;
    }

    @Override
    public Registration onChange(Runnable changed) {
        return newsroom.listen(news -> changed.run());
    }
}

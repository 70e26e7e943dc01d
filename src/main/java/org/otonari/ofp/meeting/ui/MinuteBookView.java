package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.ofp.meeting.Meeting;
import org.otonari.ofp.meeting.MinuteBook;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** All matching meetings, latest first. */
@Route("matching/minutes")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR, Role.Names.AUDITOR})
class MinuteBookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Two years of weekly meetings. */
    private static final int SHOWN = 104;

    private final MinuteBook book;
    private final AccountDirectory accounts;
    private final DateTexts dates;

    MinuteBookView(MinuteBook book, AccountDirectory accounts, DateTexts dates) {
        this.book = book;
        this.accounts = accounts;
        this.dates = dates;
        addClassName("otonari-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var meetings = book.latest(SHOWN);
        add(new PageHeader(t("ofp.minutes.title"), t("ofp.minutes.sub")));
        if (meetings.isEmpty()) {
            add(new EmptyState(t("ofp.minutes.empty"), t("ofp.minutes.empty.teaches")));
        }
        meetings.forEach(it -> add(card(it)));
    }

    @Override
    public String getPageTitle() {
        return t("ofp.minutes.title");
    }

    private Card card(Meeting meeting) {
        var link = new Anchor("matching/minutes/" + meeting.id(), dates.longDay(meeting.heldOn(), Languages.current()));
        link.addClassName("otonari-who");
        var facts = new Span(t("ofp.minutes.openedBy", accounts.displayName(meeting.openedBy())));
        facts.addClassName("otonari-facts");
        var heading = new Div(link, meeting.isRunning() ? Tag.yellow(t("ofp.minutes.isRunning")) : new Span(), facts);
        heading.addClassName("otonari-pair-heading");
        return new Card(heading);
    }
}

package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.otonari.access.Role;
import org.otonari.ofp.PlaceState;
import org.otonari.ofp.SessionDesk;
import org.otonari.ofp.SessionDesk.Session;
import org.otonari.ofp.SessionStatus;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** The information sessions: those to come with their places, and those held with who came. */
@Route("sessions")
@Menu(title = "ofp.sessions.menu", order = 12)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR})
class SessionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionDesk desk;
    private final DateTexts dates;

    SessionsView(SessionDesk desk, DateTexts dates) {
        this.desk = desk;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-sessions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return t("ofp.sessions.menu");
    }

    private void show() {
        removeAll();
        var header = new PageHeader(t("ofp.sessions.title"), t("ofp.sessions.sub"));
        if (desk.mayPlan()) {
            var plan =
                    new Button(t("ofp.sessions.plan"), click -> new SessionDialog(desk, dates, this::planned).open());
            plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(plan);
        }
        add(header);
        part("ofp.sessions.ahead", desk.ahead(), "ofp.sessions.ahead.empty", "ofp.sessions.ahead.teaches");
        part("ofp.sessions.held", desk.past(), "ofp.sessions.held.empty", "ofp.sessions.held.teaches");
    }

    private void planned(int count) {
        Notice.success(t("ofp.sessions.planned", count));
        show();
    }

    private void part(String title, List<Session> sessions, String empty, String teaches) {
        add(new H2(t(title)));
        if (sessions.isEmpty()) {
            add(new EmptyState(t(empty), t(teaches)));
            return;
        }
        var lines = new Div();
        lines.addClassName("otonari-session-lines");
        sessions.forEach(it -> lines.add(line(it)));
        add(lines);
    }

    private Card line(Session it) {
        var link = new Anchor("sessions/" + it.id(), SessionTexts.when(dates, it.startsAt(), it.endsAt()));
        link.addClassName("otonari-who");
        var facts = new Span(t("ofp.sessions.facts", SessionTexts.how(it.online(), it.language()), it.place()));
        facts.addClassName("otonari-facts");
        var heading = new Div(link, facts);
        heading.addClassName("otonari-session-heading");
        var tags = new Div();
        tags.addClassName("otonari-tags");
        if (it.status() == SessionStatus.CALLED_OFF) {
            tags.add(Tag.red(t("ofp.sessions.status.called_off")));
        } else if (it.begun()) {
            afterwards(it, tags);
        } else {
            before(it, tags);
        }
        var card = new Card(heading, tags);
        card.addClassName("otonari-session-line");
        return card;
    }

    private static void before(Session it, Div tags) {
        var places = t("ofp.sessions.places", it.booked(), it.capacity());
        tags.add(it.isFull() ? Tag.yellow(t("ofp.sessions.full", places)) : new Tag(places));
        if (it.count(PlaceState.WAITING) > 0) {
            tags.add(Tag.yellow(t("ofp.sessions.waiting", it.count(PlaceState.WAITING))));
        }
        if (it.status() == SessionStatus.CLOSED) {
            tags.add(new Tag(t("ofp.sessions.status.closed")));
        }
    }

    private static void afterwards(Session it, Div tags) {
        var open = it.count(PlaceState.BOOKED);
        if (open > 0) {
            tags.add(Tag.red(t("ofp.sessions.toRecord", open)));
        }
        tags.add(Tag.green(t("ofp.sessions.came", it.count(PlaceState.ATTENDED))));
        if (it.count(PlaceState.MISSED) > 0) {
            tags.add(Tag.yellow(t("ofp.sessions.missed", it.count(PlaceState.MISSED))));
        }
    }
}

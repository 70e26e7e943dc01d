package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.ofp.AttendanceDesk;
import org.otonari.ofp.PlaceState;
import org.otonari.ofp.Refusal;
import org.otonari.ofp.SessionDesk;
import org.otonari.ofp.SessionDesk.Session;
import org.otonari.ofp.SessionStatus;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;
import org.springframework.dao.ConcurrencyFailureException;

/** One information session: its places, who is on the list, and afterwards who came. */
@Route("sessions/:id")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR})
class SessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionDesk desk;
    private final AttendanceDesk attendance;
    private final AccountDirectory accounts;
    private final DateTexts dates;
    private UUID id = new UUID(0, 0);

    SessionView(SessionDesk desk, AttendanceDesk attendance, AccountDirectory accounts, DateTexts dates) {
        this.desk = desk;
        this.attendance = attendance;
        this.accounts = accounts;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-sessions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
            show();
        } catch (IllegalArgumentException | NoSuchElementException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return t("ofp.sessions.menu");
    }

    private void show() {
        var session = desk.get(id);
        removeAll();
        var header = new PageHeader(
                SessionTexts.when(dates, session.startsAt(), session.endsAt()),
                t("ofp.sessions.facts", SessionTexts.how(session.online(), session.language()), session.place()));
        header.above(new Anchor("sessions", t("ofp.sessions.back")));
        if (session.status() != SessionStatus.OPEN) {
            var key = "ofp.sessions.status." + session.status().name().toLowerCase(Locale.ROOT);
            header.with(session.status() == SessionStatus.CALLED_OFF ? Tag.red(t(key)) : new Tag(t(key)));
        }
        if (desk.mayPlan() && !session.begun() && session.status() != SessionStatus.CALLED_OFF) {
            header.actions(change(session), closeOrOpen(session), callOff(session));
        }
        add(header, places(session), new GuestList(session, desk.guests(id), attendance, this::show));
    }

    private Card places(Session it) {
        var card = new Card(
                t("ofp.sessions.placesTitle"),
                Words.strong(t("ofp.sessions.places", it.booked(), it.capacity())),
                Words.text("ofp.sessions.waiting", it.count(PlaceState.WAITING)));
        card.add(
                it.changedBy() == null
                        ? Words.fact("ofp.sessions.plannedByRule")
                        : Words.fact("ofp.sessions.changedBy", accounts.displayName(it.changedBy())));
        return card;
    }

    private Button change(Session session) {
        return new Button(t("ofp.sessions.change"), click -> {
            var fields = new SessionFields(session.online(), session.place(), session.language(), session.capacity());
            var dialog = new Dialog(t("ofp.sessions.change"), fields);
            var save = new Button(t("ofp.sessions.change.save"), press -> fields.checkedCapacity()
                    .ifPresent(capacity -> attempt(() -> {
                        desk.change(id, fields.place(), fields.isOnline(), fields.language(), capacity);
                        dialog.close();
                    })));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            dialog.getFooter().add(new Button(t("ui.cancel"), press -> dialog.close()), save);
            dialog.setWidth("36rem");
            dialog.setMaxWidth("100%");
            dialog.open();
        });
    }

    private Button closeOrOpen(Session session) {
        return session.status() == SessionStatus.OPEN
                ? new Button(t("ofp.sessions.close"), click -> attempt(() -> desk.close(id)))
                : new Button(t("ofp.sessions.open"), click -> attempt(() -> desk.open(id)));
    }

    private Button callOff(Session session) {
        var button = new Button(
                t("ofp.sessions.callOff"),
                click -> Confirmation.askBeforeHarm(
                        t("ofp.sessions.callOff.title"),
                        t("ofp.sessions.callOff.text", session.booked() + session.count(PlaceState.WAITING)),
                        t("ofp.sessions.callOff"),
                        () -> attempt(() -> desk.callOff(id))));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            show();
        } catch (Refusal refusal) {
            Notice.error(t(refusal.key(), refusal.arguments()));
        } catch (ConcurrencyFailureException atTheSameMoment) {
            Notice.error(t("ofp.sessions.changedMeanwhile"));
            show();
        }
    }
}

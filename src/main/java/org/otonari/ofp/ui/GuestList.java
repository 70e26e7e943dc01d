package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.AttendanceDesk;
import org.otonari.ofp.PlaceState;
import org.otonari.ofp.SessionDesk.Guest;
import org.otonari.ofp.SessionDesk.Session;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Notice;
import org.otonari.ui.Tag;

/** Everybody on the list of a session; once it has begun, who came and who did not can be marked for many at once. */
class GuestList extends Card {

    private final Session session;
    private final AttendanceDesk attendance;
    private final Runnable changed;
    private final Map<CaseNumber, RadioButtonGroup<Boolean>> marks = new LinkedHashMap<>();

    GuestList(Session session, List<Guest> guests, AttendanceDesk attendance, Runnable changed) {
        super(t("ofp.sessions.guests"));
        this.session = session;
        this.attendance = attendance;
        this.changed = changed;
        if (guests.isEmpty()) {
            add(new EmptyState(t("ofp.sessions.guests.empty"), t("ofp.sessions.guests.teaches")));
            return;
        }
        var lines = new Div();
        lines.addClassName("otonari-guests");
        var position = 0;
        for (var guest : guests) {
            position = guest.state() == PlaceState.WAITING ? position + 1 : position;
            lines.add(line(guest, position));
        }
        if (!marks.isEmpty()) {
            add(Words.fact(session.over() ? "ofp.sessions.mark.after" : "ofp.sessions.mark.during"), allCame());
        }
        add(lines);
        if (!marks.isEmpty()) {
            var save = new Button(t("ofp.sessions.mark.save"), click -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(save);
        }
    }

    private Div line(Guest guest, int position) {
        var line = new Div(who(guest), state(guest, position));
        line.addClassName("otonari-guest");
        if (session.begun() && guest.state() == PlaceState.BOOKED && guest.isKnown() && attendance.mayRecord()) {
            var mark = mark(guest);
            marks.put(guest.known(), mark);
            line.add(mark);
        }
        return line;
    }

    private static Component who(Guest guest) {
        var number = guest.number();
        var person = guest.person();
        var side = guest.side();
        if (number == null || person == null || side == null) {
            return new Span(t("ofp.sessions.restricted"));
        }
        var name = new Anchor("case/" + number, person.name().written());
        name.addClassName("otonari-who");
        var facts = new Span(t("ofp.sessions.guest", t("ofp.side." + side.code()), number));
        facts.addClassName("otonari-facts");
        var who = new Div(name, facts);
        who.addClassName("otonari-session-heading");
        return who;
    }

    private static Tag state(Guest guest, int position) {
        return switch (guest.state()) {
            case WAITING -> Tag.yellow(t("ofp.booking.waiting", position));
            case ATTENDED -> Tag.green(t(guest.state().key()));
            case MISSED -> Tag.red(t(guest.state().key()));
            default -> new Tag(t(guest.state().key()));
        };
    }

    /** Nobody is absent before it is over. */
    private RadioButtonGroup<Boolean> mark(Guest guest) {
        var mark = new RadioButtonGroup<Boolean>();
        mark.setItems(session.over() ? List.of(true, false) : List.of(true));
        mark.setItemLabelGenerator(it -> t(it ? "ofp.sessions.mark.came" : "ofp.sessions.mark.missed"));
        mark.addClassName(Chip.GROUP);
        var person = guest.person();
        mark.setAriaLabel(
                t("ofp.sessions.mark.who", person == null ? "" : person.name().written()));
        return mark;
    }

    private Button allCame() {
        return new Button(t("ofp.sessions.mark.all"), click -> marks.values().forEach(it -> it.setValue(true)));
    }

    private void save() {
        var came = new LinkedHashMap<CaseNumber, Boolean>();
        marks.forEach((number, mark) -> mark.getOptionalValue().ifPresent(it -> came.put(number, it)));
        if (came.isEmpty()) {
            Notice.info(t("ofp.sessions.mark.none"));
            return;
        }
        var recorded = attendance.record(session.id(), came);
        if (recorded.done() > 0) {
            Notice.success(t("ofp.sessions.mark.done", recorded.done()));
        }
        recorded.refused()
                .forEach(it -> Notice.error(t(
                        "ofp.sessions.mark.refused",
                        it.number(),
                        t(it.key(), it.arguments().toArray()))));
        changed.run();
    }
}

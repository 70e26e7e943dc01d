package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.kernel.PersonId;
import org.otonari.matching.Weights;
import org.otonari.ofp.meeting.Decision;
import org.otonari.ofp.meeting.MinuteBook;
import org.otonari.ofp.meeting.Minutes;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;

/** The minutes of one meeting, to be read and printed. */
@Route("matching/minutes/:id")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR, Role.Names.AUDITOR})
class MinutesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MinuteBook book;
    private final AccountDirectory accounts;
    private final DateTexts dates;

    MinutesView(MinuteBook book, AccountDirectory accounts, DateTexts dates) {
        this.book = book;
        this.accounts = accounts;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-minutes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(event.getRouteParameters()
                .get("id")
                .flatMap(MinutesView::id)
                .flatMap(book::of)
                .orElseThrow(NotFoundException::new));
    }

    private static java.util.Optional<UUID> id(String text) {
        try {
            return java.util.Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return java.util.Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return t("ofp.minutes.one");
    }

    private void show(Minutes minutes) {
        var meeting = minutes.meeting();
        var print = new Button(t("ofp.minutes.print"), click -> getUI().ifPresent(
                        ui -> ui.getPage().executeJs("window.print()")));
        print.addClassName("otonari-no-print");
        var back = new Anchor("matching/minutes", t("ofp.minutes.title"));
        var header = new PageHeader(
                        t("ofp.minutes.title.one", dates.longDay(meeting.heldOn(), Languages.current())), sub(minutes))
                .above(back)
                .actions(print);
        add(header, present(minutes), introduced(minutes), decisions(minutes), figures(minutes));
        if (meeting.note() != null) {
            var note = new Paragraph(meeting.note());
            note.addClassName("otonari-minutes-note");
            add(new Card(t("ofp.board.close.note"), note));
        }
    }

    private String sub(Minutes minutes) {
        var meeting = minutes.meeting();
        var closed = meeting.closedAt();
        return closed == null
                ? t("ofp.minutes.running", dates.time(meeting.openedAt()))
                : t("ofp.minutes.time", dates.time(meeting.openedAt()), dates.time(closed));
    }

    private Card present(Minutes minutes) {
        var names = minutes.present().stream()
                .map(accounts::displayName)
                .collect(Collectors.joining(t("ofp.matching.and")));
        return new Card(t("ofp.minutes.present"), new Paragraph(names.isEmpty() ? "—" : names));
    }

    private Card introduced(Minutes minutes) {
        var introduced = minutes.introduced();
        var card = new Card(t("ofp.minutes.introduced", introduced.size()));
        if (introduced.isEmpty()) {
            card.add(new Paragraph(t("ofp.minutes.introduced.none")));
            return card;
        }
        var table = table("pair", "score", "reason", "by", "case");
        for (var it : introduced) {
            var row = table.body().addRow();
            row.addDataCell().setText(names(minutes, it));
            row.addDataCell().setText(t("ofp.matching.score", it.score()));
            row.addDataCell().setText(it.reason() == null ? t("ofp.minutes.followed") : it.reason());
            row.addDataCell().setText(accounts.displayName(it.decidedBy()));
            row.addDataCell().add(new Anchor("case/" + it.pair(), String.valueOf(it.pair())));
        }
        card.add(table.table());
        return card;
    }

    private Card decisions(Minutes minutes) {
        var card = new Card(t("ofp.minutes.decisions", minutes.decisions().size()));
        if (minutes.decisions().isEmpty()) {
            card.add(new Paragraph(t("ofp.minutes.decisions.none")));
        } else {
            var table = table("time", "pair", "what", "reason", "by");
            for (var it : minutes.decisions()) {
                var row = table.body().addRow();
                row.setClassName("undone", !it.stands());
                row.addDataCell().setText(dates.time(it.decidedAt()));
                row.addDataCell().setText(names(minutes, it));
                row.addDataCell().add(new Span(what(it)));
                row.addDataCell().setText(reason(it));
                row.addDataCell().setText(by(it));
            }
            card.add(table.table());
        }
        if (minutes.hidden() > 0) {
            card.add(new Paragraph(t("ofp.minutes.hidden", minutes.hidden())));
        }
        return card;
    }

    private Card figures(Minutes minutes) {
        var card = new Card(t("ofp.minutes.figures"));
        var summary = minutes.meeting().summary();
        if (summary != null) {
            card.add(new Paragraph(
                    t("ofp.minutes.waiting", summary.participantsWaiting(), summary.volunteersWaiting())));
            card.add(new Paragraph(t("ofp.minutes.total", summary.total(), summary.greedyTotal())));
        }
        card.add(new Paragraph(
                t("ofp.minutes.override", minutes.overrideRate(), minutes.overridden(), minutes.decided())));
        var weights = minutes.meeting().weights();
        var words = Weighing.byPart(weights).entrySet().stream()
                .map(it -> t("matching.part." + it.getKey()) + " " + it.getValue())
                .collect(Collectors.joining(" ・ "));
        card.add(new Paragraph(
                t(weights.equals(Weights.defaults()) ? "ofp.minutes.weights" : "ofp.minutes.weights.changed", words)));
        return card;
    }

    private static String what(Decision it) {
        var key = "ofp.minutes.kind." + it.kind().name().toLowerCase(java.util.Locale.ROOT);
        return it.stands() ? t(key) : t("ofp.minutes.undone", t(key));
    }

    private static String reason(Decision it) {
        var reason = it.reason() == null ? "" : it.reason();
        var obstacles = it.kind() == Decision.Kind.VETO
                ? ""
                : it.obstacles().stream().map(key -> t(key)).collect(Collectors.joining("　"));
        return obstacles.isEmpty() ? reason : reason + "　" + t("ofp.minutes.obstacles", obstacles);
    }

    private String by(Decision it) {
        var by = accounts.displayName(it.decidedBy());
        var undone = it.undoneBy();
        return undone == null ? by : by + " → " + t("ofp.minutes.undoneBy", accounts.displayName(undone));
    }

    private static String names(Minutes minutes, Decision it) {
        return name(minutes, it.pairing().participant()) + " × "
                + name(minutes, it.pairing().volunteer());
    }

    private static String name(Minutes minutes, PersonId id) {
        var name = minutes.names().get(id);
        return name == null ? "—" : name.written();
    }

    private static Table table(String... columns) {
        var head = new NativeTableHeader();
        var row = head.addRow();
        for (var column : columns) {
            row.addHeaderCell().setText(t("ofp.minutes.column." + column));
        }
        var body = new NativeTableBody();
        var table = new NativeTable();
        table.add(head, body);
        var box = new Div(table);
        box.addClassName("otonari-table");
        // Wider than a phone: the keyboard can push it as well as a finger.
        box.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        box.getElement().setAttribute("aria-label", t("ofp.minutes.table"));
        return new Table(box, body);
    }

    private record Table(Component table, NativeTableBody body) {}
}

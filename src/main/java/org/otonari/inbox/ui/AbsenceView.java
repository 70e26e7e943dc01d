package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.inbox.Absence;
import org.otonari.inbox.Absences;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** Who is away when, and who stands in: one's own absences, and those of the people one leads. */
@Route("absence")
@PermitAll
class AbsenceView extends Main implements HasDynamicTitle {

    private final Absences absences;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final DateTexts dates;
    private final Clock clock;
    private final Div list = new Div();

    AbsenceView(Absences absences, AccountDirectory accounts, CurrentAccount current, DateTexts dates, Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.current = current;
        this.dates = dates;
        this.clock = clock;
        addClassName("otonari-page");
        list.addClassName("otonari-stack");
        var form = new AbsenceForm(absences, dates, clock, this::refresh);
        add(new PageHeader(t("inbox.absence.title"), t("inbox.absence.sub")), form, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("inbox.absence.title");
    }

    private void refresh() {
        list.removeAll();
        var all = absences.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(t("inbox.absence.none"), t("inbox.absence.none.teaches")));
        }
        all.forEach(absence -> list.add(card(absence)));
    }

    private Card card(Absence absence) {
        var locale = Languages.current();
        var who = new Span(accounts.displayName(absence.account()));
        who.addClassName("otonari-who");
        var when = new Div(t(
                "inbox.absence.line",
                dates.day(absence.fromDay(), locale),
                dates.day(absence.toDay(), locale),
                accounts.displayName(absence.substitute())));
        var words = new Div(who, when);
        if (absence.note() != null) {
            var note = new Paragraph(absence.note());
            note.addClassName("otonari-quote");
            words.add(note);
        }
        var space = new Span();
        space.addClassName("spacer");
        var row = new Div(words, space);
        row.addClassName("otonari-row");
        if (!absence.fromDay().isAfter(LocalDate.now(clock))) {
            who.add(new Span(" "), Tag.yellow(t("inbox.absence.now")));
        }
        if (absence.substitute().equals(current.name())) {
            row.add(new Tag(t("inbox.absence.youStandIn")));
        }
        if (absences.mayEnd(absence)) {
            row.add(end(absence));
        }
        return new Card(row);
    }

    private Button end(Absence absence) {
        var begun = !absence.fromDay().isAfter(LocalDate.now(clock));
        var key = begun ? "inbox.absence.back" : "inbox.absence.cancel";
        var name = accounts.displayName(absence.account());
        var button = new Button(
                t(key),
                click -> Confirmation.ask(t(key + ".ask", name), t(key + ".consequence", name), t(key), () -> {
                    absences.end(absence.id());
                    Notice.success(t(key + ".done", name));
                    refresh();
                }));
        button.addClassName("otonari-quiet");
        return button;
    }
}

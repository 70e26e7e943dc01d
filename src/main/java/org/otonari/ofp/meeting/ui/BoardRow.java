package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonId;
import org.otonari.matching.Match;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ui.Tag;

/** Somebody in one of the two columns; says in words what the lines show. */
class BoardRow extends NativeButton {

    /** From here on the waiting list calls a coordinator, and then a supervisor (domain.md §2.1, step 7). */
    private static final int LONG_WAIT_DAYS = 30;

    private static final int TOO_LONG_WAIT_DAYS = 60;

    private final String row;

    BoardRow(ApplicationSummary who, Situation situation, BoardTexts texts, Consumer<PersonId> chosen) {
        row = who.number().value();
        addClassName("otonari-matchboard-row");
        getElement().setAttribute("data-row", row);
        var name = new Span(BoardTexts.name(who));
        name.addClassName("otonari-who");
        var heading = new Div(name);
        heading.addClassName("otonari-matchboard-row-heading");
        if (who.priority()) {
            heading.add(Tag.yellow(t("ofp.matching.priority")));
        }
        var facts = new Span(texts.facts(who));
        facts.addClassName("otonari-facts");
        var days = texts.daysWaiting(who);
        facts.setClassName("long", days >= LONG_WAIT_DAYS);
        facts.setClassName("too-long", days >= TOO_LONG_WAIT_DAYS);
        var match = situation.matchOf(who.person().id()).orElse(null);
        heading.add(mark(match, who, situation));
        add(heading, facts, partner(match, who, situation));
        addClickListener(click -> chosen.accept(who.person().id()));
        select(false);
    }

    String row() {
        return row;
    }

    final void select(boolean selected) {
        getElement().setAttribute("aria-pressed", String.valueOf(selected));
    }

    private static Span mark(@Nullable Match match, ApplicationSummary who, Situation situation) {
        if (match == null) {
            var elsewhere = situation.isSpokenForElsewhere(who.person().id());
            return new Tag(t(elsewhere ? "ofp.board.elsewhere" : "ofp.board.none"));
        }
        return switch (situation.kindOf(match)) {
            case LOCK -> Tag.green("✓ " + t("ofp.board.locked"));
            case HAND -> Tag.green("✎ " + t("ofp.board.byHand"));
            default -> new Span();
        };
    }

    /** Where there are no lines to see: on a phone, and for whoever listens. */
    private static Span partner(@Nullable Match match, ApplicationSummary who, Situation situation) {
        var words = new Span();
        words.addClassName("otonari-matchboard-partner");
        if (match != null) {
            var other = situation.table().get(match.pairing().other(who.person().id()));
            words.setText(t("ofp.board.partner", BoardTexts.name(other), match.score()));
        }
        return words;
    }
}

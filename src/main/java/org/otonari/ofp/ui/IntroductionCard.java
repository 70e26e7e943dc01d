package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairSummary;
import org.otonari.people.PersonDetails;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** An introduction that may become a pair: who has answered. */
class IntroductionCard extends Card {

    IntroductionCard(PairSummary pair, Map<PersonId, PersonDetails> names, DateTexts dates) {
        super(heading(pair, names));
        addClassName("otonari-pair");
        add(new Paragraph(t("ofp.pairs.introduced", dates.day(pair.introducedAt(), Languages.current()))));
        var line = new Div();
        line.addClassName("otonari-moods");
        for (var side : Side.values()) {
            var answered = side == Side.PARTICIPANT ? pair.participantAnswered() : pair.volunteerAnswered();
            line.add(side(side, answered ? Tag.green(t("ofp.pairs.answered")) : new Tag(t("ofp.pairs.waiting"))));
        }
        add(line);
    }

    private static Div heading(PairSummary pair, Map<PersonId, PersonDetails> names) {
        var link = new Anchor(
                "case/" + pair.number(), name(names, pair.participant()) + " × " + name(names, pair.volunteer()));
        link.addClassName("otonari-who");
        var number = new Span(pair.number().value());
        number.addClassName("otonari-facts");
        var heading = new Div(link, new Tag(t("ofp.status.pair." + pair.status().code())), number);
        heading.addClassName("otonari-pair-heading");
        return heading;
    }

    private static Div side(Side side, Tag mark) {
        var name = new Span(t("ofp.side." + side.code()));
        name.addClassName("otonari-facts");
        var marks = new Div(mark);
        marks.addClassName("otonari-tags");
        return new Div(name, marks);
    }

    private static String name(Map<PersonId, PersonDetails> names, PersonId id) {
        var person = names.get(id);
        return person == null ? "" : person.name().written();
    }
}

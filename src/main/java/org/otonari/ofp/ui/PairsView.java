package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.otonari.access.Role;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairCare;
import org.otonari.ofp.PairSummary;
import org.otonari.people.People;
import org.otonari.people.PersonDetails;
import org.otonari.ui.Card;
import org.otonari.ui.ClockBar;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** All running introductions and pairs, with how far each has come and how both sides are. */
@Route("pairs")
@Menu(title = "ofp.pairs.menu", order = 11)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR})
class PairsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PairCare pairs;
    private final People people;
    private final DateTexts dates;
    private final Clock clock;

    PairsView(PairCare pairs, People people, DateTexts dates, Clock clock) {
        this.pairs = pairs;
        this.people = people;
        this.dates = dates;
        this.clock = clock;
        addClassName("otonari-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var running = pairs.running();
        var names = people.all(running.stream()
                .flatMap(it -> java.util.stream.Stream.of(it.participant(), it.volunteer()))
                .collect(Collectors.toSet()));
        add(new PageHeader(t("ofp.pairs.title"), t("ofp.pairs.sub", running.size())));
        if (running.isEmpty()) {
            add(new EmptyState(t("ofp.pairs.empty"), t("ofp.pairs.empty.teaches")));
        }
        var cards = new Div();
        cards.addClassName("otonari-pairs");
        running.forEach(it -> cards.add(card(it, names)));
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return t("ofp.pairs.menu");
    }

    private Card card(PairSummary pair, Map<PersonId, PersonDetails> names) {
        var link = new Anchor(
                "case/" + pair.number(), name(names, pair.participant()) + " × " + name(names, pair.volunteer()));
        link.addClassName("otonari-who");
        var number = new Span(pair.number().value());
        number.addClassName("otonari-facts");
        var heading = new Div(link, status(pair), number);
        heading.addClassName("otonari-pair-heading");
        var card = new Card(heading);
        card.addClassName("otonari-pair");
        var start = pair.establishedAt();
        var end = pair.plannedEndAt();
        if (start != null && end != null) {
            var whole = Duration.between(start, end).toMillis();
            var gone = (double) Duration.between(start, clock.instant()).toMillis() / whole;
            card.add(new ClockBar(gone, ClockBar.State.CALM, t("ofp.pairs.until", dates.day(end, Languages.current())))
                    .wide());
            card.add(moods(pair));
        } else {
            card.add(new Paragraph(t("ofp.pairs.introduced", dates.day(pair.introducedAt(), Languages.current()))));
            card.add(answers(pair));
        }
        return card;
    }

    private static Tag status(PairSummary pair) {
        var text = t("ofp.status.pair." + pair.status().code());
        return switch (pair.status()) {
            case ACTIVE -> Tag.green(text);
            case PAUSED, CLOSING -> Tag.yellow(text);
            default -> new Tag(text);
        };
    }

    private static Div answers(PairSummary pair) {
        var line = new Div();
        line.addClassName("otonari-moods");
        for (var side : Side.values()) {
            var answered = side == Side.PARTICIPANT ? pair.participantAnswered() : pair.volunteerAnswered();
            line.add(side(side, answered ? Tag.green(t("ofp.pairs.answered")) : new Tag(t("ofp.pairs.waiting"))));
        }
        return line;
    }

    private static Div side(Side side, Tag... tags) {
        var name = new Span(t("ofp.side." + side.code()));
        name.addClassName("otonari-facts");
        var marks = new Div(tags);
        marks.addClassName("otonari-tags");
        return new Div(name, marks);
    }

    private static Div moods(PairSummary pair) {
        var line = new Div();
        line.addClassName("otonari-moods");
        for (var side : Side.values()) {
            line.add(side(
                    side,
                    pair.checkIns().stream()
                            .filter(it -> it.side() == side)
                            .map(PairsView::mood)
                            .toArray(Tag[]::new)));
        }
        return line;
    }

    private static Tag mood(PairSummary.CheckInSummary it) {
        var day = t("ofp.pairs.day", it.day());
        if (it.mood() == null) {
            return it.silent()
                    ? Tag.yellow(day + " " + t("ofp.pairs.silent"))
                    : new Tag(day + " " + t("ofp.pairs.waiting"));
        }
        var text = day + " " + t("ofp.mood." + it.mood());
        return it.mood().equals("bad") ? Tag.red(text) : Tag.green(text);
    }

    private static String name(Map<PersonId, PersonDetails> names, PersonId id) {
        var person = names.get(id);
        return person == null ? "" : person.name().written();
    }
}

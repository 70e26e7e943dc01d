package org.otonari.volunteers.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;
import org.otonari.volunteers.Register.Entry;
import org.otonari.volunteers.Standing;
import org.otonari.volunteers.StandingStatus;

/** One line for each volunteer, which leads to their case; a long list grows step by step. */
class RegisterList extends Div {

    private static final int STEP = 60;

    private final List<Entry> entries;
    private final DateTexts dates;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    RegisterList(List<Entry> entries, DateTexts dates) {
        this.entries = entries;
        this.dates = dates;
        rows.addClassNames("otonari-card", "otonari-register-rows");
        more.addClickListener(click -> grow());
        add(rows, more);
        grow();
    }

    private void grow() {
        var next = entries.subList(shown, Math.min(entries.size(), shown + STEP));
        next.forEach(it -> rows.add(row(it)));
        shown += next.size();
        more.setVisible(shown < entries.size());
        more.setText(t("volunteers.register.more", entries.size() - shown));
    }

    private ListItem row(Entry it) {
        var standing = it.standing();
        var name = new Anchor("case/" + standing.caseNumber(), it.name().written());
        name.addClassName("otonari-who");
        var reading = it.name().secondary();
        var small = new Span(
                reading == null
                        ? standing.caseNumber().value()
                        : reading + " ・ " + standing.caseNumber().value());
        small.addClassName("otonari-facts");
        var who = new Div(name, small);
        who.addClassName("otonari-register-who");
        var tags = new Div(status(standing.status()));
        tags.addClassName("otonari-tags");
        standing.granted().stream().sorted().forEach(granted -> tags.add(new Tag(t(granted.key()))));
        var facts = new Div(new Span(String.join(" ・ ", facts(standing))));
        facts.addClassName("otonari-register-facts");
        return new ListItem(who, tags, facts);
    }

    private static Tag status(StandingStatus status) {
        var word = t("ofp.status.volunteer." + status.code());
        return switch (status) {
            case ACTIVE -> Tag.green(word);
            case ONBOARDING, DORMANT -> Tag.yellow(word);
            case SUSPENDED -> Tag.red(word);
            case LEFT -> new Tag(word);
        };
    }

    private List<String> facts(Standing it) {
        var facts = new ArrayList<String>();
        if (it.status() == StandingStatus.LEFT) {
            return facts;
        }
        if (!it.missing().isEmpty()) {
            var missing = it.missing().stream().map(need -> t(need.key())).toList();
            facts.add(t("volunteers.register.missing", String.join(t("volunteers.register.missing.and"), missing)));
        }
        if (it.activeSince() != null) {
            facts.add(t("volunteers.register.since", day(it.activeSince())));
        }
        if (it.insuredUntil() != null) {
            facts.add(t("volunteers.register.insured", day(it.insuredUntil())));
        }
        if (it.confirmedOn() != null && !it.confirmedOn().equals(it.activeSince())) {
            facts.add(t("volunteers.register.confirmed", day(it.confirmedOn())));
        }
        return facts;
    }

    private String day(LocalDate day) {
        return dates.day(day, Languages.current());
    }
}

package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.otonari.ofp.PairHealth;
import org.otonari.ofp.PairLine;
import org.otonari.ofp.PairStatus;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** A pair on the board: how it is and why, who, and its line. All of it leads to the case. */
class PairRow extends ListItem {

    PairRow(PairLine line, String coordinator, TimeAxis axis, DateTexts dates) {
        addClassName("otonari-half-row");
        var health = new Div(HealthWords.level(line.health()));
        health.addClassName("otonari-half-health");
        if (line.incidentOpen()) {
            health.add(Tag.red(t("ofp.pairBoard.incident")));
        }
        if (line.status() != PairStatus.ACTIVE) {
            health.add(Tag.yellow(t("ofp.status.pair." + line.status().code())));
        }
        var link = new Anchor("case/" + line.number(), line.participant() + " × " + line.volunteer());
        link.addClassName("otonari-who");
        var facts = new Span(t(
                "ofp.pairBoard.facts",
                line.number().value(),
                line.ward().label(Languages.current()),
                coordinator,
                dates.day(line.plannedEnd(), Languages.current())));
        facts.addClassName("otonari-facts");
        var who = new Div(link, facts);
        who.addClassName("otonari-half-who");
        if (!line.health().reasons().isEmpty()) {
            var why = new Span(new HealthWords(dates).inShort(line.health()));
            why.addClassName("otonari-half-why");
            why.setClassName("hot", line.health().level().compareTo(PairHealth.Level.WATCH) >= 0);
            who.add(why);
        }
        add(health, who, new PairTrack(line, axis, dates));
    }
}

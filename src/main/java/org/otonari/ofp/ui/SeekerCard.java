package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ui.Card;

/** The person somebody is being sought for, so that nobody has to open their case to remember them. */
class SeekerCard extends Card {

    SeekerCard(ApplicationSummary who, WaitingWords words) {
        super(t("ofp.matching.for", who.person().name().written()));
        addClassName("otonari-seeker");
        var wishes = who.person().wishes();
        if (wishes != null && !wishes.isBlank()) {
            var quote = new Paragraph(wishes);
            quote.addClassName("otonari-quote");
            add(quote);
        }
        var facts = new Div();
        facts.addClassName("otonari-seeker-facts");
        for (var fact : new String[] {words.shortly(who), words.languages(who), words.times(who)}) {
            if (!fact.isBlank()) {
                facts.add(new Span(fact));
            }
        }
        facts.add(new Anchor("case/" + who.number(), who.number().value()));
        add(facts);
    }
}

package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.otonari.matching.Reason;
import org.otonari.ofp.MatchingDesk.Suggestion;
import org.otonari.ui.Card;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** Somebody who could be the neighbour: how well they fit, why, and what to think about first. */
class SuggestionCard extends Card {

    private final Button introduce;
    private final Div heading = new Div();

    SuggestionCard(Suggestion suggestion, WaitingWords words, int highestScore, Runnable introduced) {
        var other = suggestion.other();
        addClassName("otonari-suggestion");
        heading.addClassName("otonari-suggestion-heading");
        var name = new Anchor("case/" + other.number(), other.person().name().written());
        name.addClassName("otonari-who");
        var title = new H3(name);
        heading.add(title);
        var facts = new Span(words.shortly(other) + " ・ " + words.languages(other));
        facts.addClassName("otonari-facts");
        var candidate = suggestion.candidate();
        var reasons = new Div(list("ofp.matching.reasons", "otonari-reasons", candidate.reasons()));
        reasons.addClassName("otonari-why");
        if (!candidate.concerns().isEmpty()) {
            reasons.add(list("ofp.matching.concerns", "otonari-concerns", candidate.concerns()));
        }
        introduce = new Button(t("ofp.matching.introduce"), click -> introduced.run());
        introduce.setAriaLabel(
                t("ofp.matching.introduce.whom", other.person().name().written()));
        add(score(candidate.score(), highestScore), new Div(heading, facts), introduce, reasons);
    }

    /** The one to begin with; the page's one primary button stands here. */
    void best() {
        heading.add(Tag.green(t("ofp.matching.best")));
        introduce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private static Div score(int score, int highest) {
        var number = new Span(t("ofp.matching.score", score));
        var used = new Span();
        used.getStyle().set("inline-size", Math.round(100.0 * score / highest) + "%");
        var bar = new Span(used);
        bar.addClassName("otonari-score-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var box = new Div(number, bar);
        box.addClassName("otonari-score");
        return box;
    }

    private static Component list(String heading, String className, List<Reason> reasons) {
        var locale = Languages.current();
        var list = new UnorderedList();
        list.addClassName(className);
        reasons.forEach(it -> list.add(new ListItem(t(locale, it.key(), it.argsFor(locale, key -> t(locale, key))))));
        var label = new Paragraph(t(heading));
        label.addClassName("otonari-facts");
        return new Div(label, list);
    }
}

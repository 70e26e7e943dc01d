package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.otonari.matching.Weights;

/** Where the points of a pair come from, each beside what it could be at most. */
class ScoreParts extends Div {

    ScoreParts(Map<String, Integer> parts, Weights weights) {
        var most = Weighing.byPart(weights);
        var list = new UnorderedList();
        list.addClassName("otonari-score-parts");
        parts.forEach((part, points) -> list.add(part(part, points, most.getOrDefault(part, 0))));
        add(new H3(t("ofp.board.parts")), list);
    }

    private static ListItem part(String part, int points, int most) {
        var used = new Span();
        used.getStyle().set("inline-size", (most == 0 ? 0 : Math.round(100.0 * points / most)) + "%");
        var bar = new Span(used);
        bar.addClassName("otonari-score-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(new Span(t("matching.part." + part)), bar, new Span(t("ofp.board.part", points, most)));
    }
}

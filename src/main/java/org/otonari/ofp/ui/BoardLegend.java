package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the signs of the lines mean. */
class BoardLegend extends Div {

    BoardLegend() {
        addClassName("otonari-half-legend");
        for (var sign : PairTrack.Sign.values()) {
            add(entry(sign.name, sign.sign, t(sign.key)));
        }
        add(entry("review", "◆", t("ofp.pairBoard.legend.review")));
        add(entry("rest", "", t("ofp.status.pair.paused")));
        add(new Span(t("ofp.pairBoard.legend.lanes")));
    }

    private static Span entry(String name, String sign, String meaning) {
        var mark = new Span(sign);
        mark.addClassNames("otonari-mark", name);
        mark.getElement().setAttribute("aria-hidden", "true");
        return new Span(mark, new Span(meaning));
    }
}

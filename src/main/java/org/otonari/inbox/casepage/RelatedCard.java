package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.otonari.casefile.CaseView;
import org.otonari.ui.Card;

/** Other cases of the same people. */
class RelatedCard extends Card {

    RelatedCard(List<CaseView> related) {
        super(t("inbox.case.related"));
        related.forEach(it -> {
            var link = new Anchor("case/" + it.number(), it.number() + "　" + it.title());
            var status = new Span(t("ofp.status." + it.kind() + "." + it.status()));
            status.addClassName("otonari-facts");
            var line = new Div(link, status);
            line.addClassName("otonari-entry");
            add(line);
        });
    }
}

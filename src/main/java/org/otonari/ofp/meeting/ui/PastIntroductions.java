package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.WaitingPeople.Earlier;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** What came of somebody's earlier introductions, so that nobody is asked the same thing twice. */
class PastIntroductions extends Div {

    PastIntroductions(ApplicationSummary who, List<Earlier> past, DateTexts dates) {
        if (past.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("otonari-consequences");
        past.forEach(it -> list.add(line(it, dates)));
        add(new H3(t("ofp.board.past", BoardTexts.name(who))), list);
    }

    private static ListItem line(Earlier it, DateTexts dates) {
        var declined = (it.participantDeclined() ? "participant" : "") + (it.volunteerDeclined() ? "volunteer" : "");
        var words = t(
                "ofp.board.past.line",
                dates.day(it.introducedAt(), Languages.current()),
                t("ofp.outcome." + it.outcome()),
                declined.isEmpty() ? "" : t("ofp.board.past.who." + declined));
        return new ListItem(new Anchor("case/" + it.pair(), it.pair().value()), new Span(" " + words));
    }
}

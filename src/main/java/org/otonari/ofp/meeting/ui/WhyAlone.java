package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.otonari.matching.Rejections;

/** Why somebody has no suggestion, and what would open up: the talk to have with them. */
class WhyAlone extends Div {

    WhyAlone(Details details, BoardPanel.Actions actions) {
        add(new H3(t("ofp.board.why")));
        if (details.runnersUp().isEmpty()) {
            add(new Paragraph(why(details.rejections())));
        } else {
            add(new Paragraph(t("ofp.board.why.needed", BoardTexts.name(details.who()))));
            add(new RunnersUp(details.situation(), details.who(), details.runnersUp(), actions));
        }
        if (!details.openings().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("otonari-openings");
            details.openings()
                    .forEach(it -> list.add(
                            new ListItem(t("ofp.board.opening", BoardTexts.reason(it.change()), it.candidates()))));
            add(new H3(t("ofp.board.openings")), list);
        }
        if (!details.rejections().removals().isEmpty()) {
            add(new H3(t("ofp.board.rejections")), rejections(details.rejections()));
        }
    }

    private static String why(Rejections rejections) {
        if (rejections.considered() == 0) {
            return t("ofp.board.why.nobody");
        }
        return rejections.removals().stream()
                .max(Comparator.comparingInt(Rejections.Removal::removed))
                .map(it -> t("ofp.board.why.filter", t(it.key()), it.removed(), rejections.considered()))
                .orElseGet(() -> t("ofp.board.why.vetoed"));
    }

    private static DescriptionList rejections(Rejections rejections) {
        var list = new DescriptionList();
        list.addClassName("otonari-rejections");
        rejections
                .removals()
                .forEach(it -> list.add(
                        new DescriptionList.Term(t(it.key())),
                        new DescriptionList.Description(t("matching.rejections.removed", it.removed())
                                + (it.alone() > 0 ? "　" + t("matching.rejections.alone", it.alone()) : ""))));
        return list;
    }
}

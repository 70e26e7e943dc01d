package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.otonari.ofp.WaitingPeople.NotYet;
import org.otonari.ui.Tag;
import org.otonari.volunteers.Standing;

/** Volunteers who wait beside the board, and what each of them still needs before they can be introduced. */
class NotYetList extends Details {

    /** So many are seen at once; a longer list opens when it is wanted. */
    private static final int FEW = 3;

    private final BoardTexts texts;

    NotYetList(BoardTexts texts) {
        this.texts = texts;
        addClassName("otonari-not-yet");
        setId("board-not-yet");
        setWidthFull();
        setVisible(false);
    }

    void show(List<NotYet> waiting) {
        setVisible(!waiting.isEmpty());
        setSummaryText(t("ofp.board.notYet", waiting.size()));
        removeAll();
        var teaches = new Paragraph(t("ofp.board.notYet.teaches"));
        teaches.addClassName("otonari-facts");
        var list = new UnorderedList();
        list.addClassName("otonari-not-yet-list");
        waiting.forEach(it -> list.add(line(it)));
        add(teaches, list);
        setOpened(isOpened() || waiting.size() <= FEW);
    }

    private ListItem line(NotYet it) {
        var name = new Anchor("case/" + it.standing().caseNumber(), BoardTexts.name(it.who()));
        name.addClassName("otonari-who");
        var facts = new Span(texts.facts(it.who()));
        facts.addClassName("otonari-facts");
        return new ListItem(name, Tag.yellow(missing(it.standing())), facts);
    }

    private static String missing(Standing standing) {
        return standing.missing().isEmpty()
                ? t("ofp.status.volunteer." + standing.status().code())
                : t(
                        "ofp.board.notYet.missing",
                        String.join(
                                t("ofp.board.notYet.and"),
                                standing.missing().stream()
                                        .map(it -> t(it.key()))
                                        .toList()));
    }
}

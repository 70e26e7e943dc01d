package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.otonari.matching.TradeOff;
import org.otonari.ofp.ApplicationSummary;

/** Whom else somebody could be paired with, and what that would mean for the others. */
class RunnersUp extends Div {

    private final Situation situation;
    private final ApplicationSummary who;
    private final BoardPanel.Actions actions;

    RunnersUp(Situation situation, ApplicationSummary who, List<TradeOff> others, BoardPanel.Actions actions) {
        this.situation = situation;
        this.who = who;
        this.actions = actions;
        addClassName("otonari-matchboard-others");
        add(new H3(t("ofp.board.others", BoardTexts.name(who))));
        if (others.isEmpty()) {
            add(facts(t("ofp.board.others.none")));
        }
        others.forEach(this::addOne);
    }

    private void addOne(TradeOff tradeOff) {
        var other = situation.table().get(tradeOff.wished().other(who.person().id()));
        var take = new Button(t("ofp.board.other.take"), click -> actions.byHand(who, other));
        take.setAriaLabel(t("ofp.board.other.take.whom", BoardTexts.name(who), BoardTexts.name(other)));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(
                new Span(t("ofp.board.other", BoardTexts.name(other), tradeOff.score())),
                facts(BoardTexts.summary(tradeOff, who.person().id())),
                take);
        line.addClassName("otonari-matchboard-other");
        add(line);
        var consequences = BoardTexts.consequences(tradeOff, situation);
        if (!consequences.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("otonari-consequences");
            consequences.forEach(it -> list.add(new ListItem(it)));
            add(list);
        }
    }

    private static Paragraph facts(String text) {
        var facts = new Paragraph(text);
        facts.addClassName("otonari-facts");
        return facts;
    }
}

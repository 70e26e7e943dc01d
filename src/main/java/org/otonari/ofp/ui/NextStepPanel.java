package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CasePanel;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairCare;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Notice;
import org.springframework.core.annotation.Order;

/** After six months: what the two may do next starts with one press, on the page of their case. */
@org.springframework.stereotype.Component
@Order(0)
class NextStepPanel implements CasePanel {

    private final PairCare care;

    NextStepPanel(PairCare care) {
        this.care = care;
    }

    @Override
    public Optional<Component> panelFor(CaseView file, Runnable changed) {
        if (file.programme() != Programme.OFP || !file.kind().equals("pair") || !file.isClosed() || !care.mayCare()) {
            return Optional.empty();
        }
        var steps = care.nextSteps(file.number());
        var buttons = new Div();
        buttons.addClassName("otonari-buttons");
        steps.forEach((side, next) -> next.forEach(as -> buttons.add(button(file.number(), side, as, changed))));
        return steps.values().stream().allMatch(java.util.List::isEmpty)
                ? Optional.empty()
                : Optional.of(new Card(t("ofp.next.title"), Words.text("ofp.next.text"), buttons));
    }

    private Button button(CaseNumber number, Side side, Side as, Runnable changed) {
        var key = side == as ? "ofp.next.newPair" : "ofp.next.volunteer";
        var button = new Button(t(key, t("ofp.side." + side.code())), click -> start(number, side, as, changed));
        button.setDisableOnClick(true);
        return button;
    }

    private void start(CaseNumber number, Side side, Side as, Runnable changed) {
        try {
            var started = care.startNextStep(number, side, as);
            Notice.success(t("ofp.next.started", started.value()));
            UI.getCurrent().navigate("case/" + started.value());
        } catch (Refusal refused) {
            Notice.error(t(refused.key(), refused.arguments()));
            changed.run();
        }
    }
}

package org.otonari.volunteers.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CasePanel;
import org.otonari.kernel.Programme;
import org.otonari.ui.Card;
import org.otonari.volunteers.Rests;
import org.otonari.volunteers.StandingStatus;

/** The way back of a volunteer who rests, on the page of their case: not everybody answers by the link in a letter. */
@org.springframework.stereotype.Component
class RestPanel implements CasePanel {

    private final Rests rests;
    private final CurrentAccount current;

    RestPanel(Rests rests, CurrentAccount current) {
        this.rests = rests;
        this.current = current;
    }

    @Override
    public Optional<Component> panelFor(CaseView file, Runnable changed) {
        if (file.programme() != Programme.VOLUNTEERS
                || !file.status().equals(StandingStatus.DORMANT.code())
                || !current.hasAny(Role.COORDINATOR, Role.SUPERVISOR)) {
            return Optional.empty();
        }
        var teaches = new Paragraph(t("volunteers.rest.teaches"));
        teaches.addClassName("otonari-facts");
        var back = new Button(
                t("volunteers.rest.back"), click -> PanelDeed.attempt(() -> rests.end(file.number()), changed));
        back.setDisableOnClick(true);
        return Optional.of(new Card(t("volunteers.rest"), teaches, back));
    }
}

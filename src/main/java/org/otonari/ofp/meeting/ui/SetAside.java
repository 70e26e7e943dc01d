package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.otonari.access.AccountDirectory;
import org.otonari.kernel.PersonId;
import org.otonari.ofp.meeting.Decision;

/** Pairs of the selected people that this meeting has set aside; each can be taken back. */
class SetAside extends Div {

    SetAside(Details details, AccountDirectory accounts, BoardPanel.Actions actions) {
        var match = details.match();
        var vetoes = details.situation().standing().decisions().stream()
                .filter(it -> it.stands() && it.kind() == Decision.Kind.VETO)
                .filter(it -> it.pairing().names(details.who().person().id())
                        || (match != null
                                && (it.pairing().names(match.pairing().participant())
                                        || it.pairing().names(match.pairing().volunteer()))))
                .toList();
        if (vetoes.isEmpty()) {
            return;
        }
        add(new H3(t("ofp.board.setAside")));
        for (var veto : vetoes) {
            var words = t(
                    "ofp.board.setAside.line",
                    name(veto.pairing().participant(), details),
                    name(veto.pairing().volunteer(), details),
                    accounts.displayName(veto.decidedBy()),
                    veto.reason() == null ? "" : veto.reason());
            var undo = new Button(t("ofp.board.setAside.undo"), click -> actions.undo(veto));
            undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
            undo.setAriaLabel(t(
                    "ofp.board.setAside.undo.whom",
                    name(veto.pairing().participant(), details),
                    name(veto.pairing().volunteer(), details)));
            var line = new Div(new Span(words), undo);
            line.addClassName("otonari-matchboard-other");
            add(line);
        }
    }

    private static String name(PersonId id, Details details) {
        return details.situation().table().person(id).map(BoardTexts::name).orElse("—");
    }
}

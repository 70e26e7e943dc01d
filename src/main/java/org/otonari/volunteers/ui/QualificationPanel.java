package org.otonari.volunteers.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CasePanel;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.ui.Card;
import org.otonari.ui.Tag;
import org.otonari.volunteers.Qualification;
import org.otonari.volunteers.QualificationState;
import org.otonari.volunteers.Qualifications;

/** What a volunteer may do beside being a neighbour, on the page of their case: asked for, granted, taken away. */
@org.springframework.stereotype.Component
class QualificationPanel implements CasePanel {

    private final Qualifications qualifications;
    private final CurrentAccount current;

    QualificationPanel(Qualifications qualifications, CurrentAccount current) {
        this.qualifications = qualifications;
        this.current = current;
    }

    @Override
    public Optional<Component> panelFor(CaseView file, Runnable changed) {
        if (file.programme() != Programme.VOLUNTEERS
                || file.isClosed()
                || !current.hasAny(Role.COORDINATOR, Role.SUPERVISOR)) {
            return Optional.empty();
        }
        var held = qualifications.of(file.number());
        var list = new UnorderedList();
        list.addClassName("otonari-not-yet-list");
        for (var kind : Qualification.values()) {
            var state = held.stream()
                    .filter(it -> it.kind() == kind)
                    .map(Qualifications.Held::state)
                    .findFirst();
            list.add(line(file.number(), kind, state, changed));
        }
        var teaches = new Paragraph(t("volunteers.qualifications.teaches"));
        teaches.addClassName("otonari-facts");
        return Optional.of(new Card(t("volunteers.qualifications"), teaches, list));
    }

    private ListItem line(CaseNumber number, Qualification kind, Optional<QualificationState> state, Runnable changed) {
        var name = new Span(t(kind.key()));
        name.addClassName("otonari-who");
        var line = new ListItem(name);
        state.ifPresent(it -> line.add(tag(it)));
        if (state.filter(it -> it == QualificationState.REQUESTED).isPresent()) {
            return line;
        }
        if (state.filter(it -> it == QualificationState.GRANTED).isEmpty()) {
            line.add(button(
                    "volunteers.qualifications.ask",
                    kind,
                    reason -> PanelDeed.attempt(() -> qualifications.request(number, kind, reason), changed)));
        } else if (kind != Qualification.CHILD_CONTACT || current.hasAny(Role.SUPERVISOR)) {
            line.add(button(
                    "volunteers.qualifications.withdraw",
                    kind,
                    reason -> PanelDeed.attempt(() -> qualifications.withdraw(number, kind, reason), changed)));
        }
        return line;
    }

    private static Button button(String key, Qualification kind, Consumer<String> answered) {
        var button =
                new Button(t(key), click -> new WhyDialog(t(key + ".title", t(kind.key())), t(key), answered).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t(key + ".title", t(kind.key())));
        return button;
    }

    private static Tag tag(QualificationState state) {
        var word = t(state.key());
        return switch (state) {
            case GRANTED -> Tag.green(word);
            case REQUESTED -> Tag.yellow(word);
            case REFUSED, WITHDRAWN -> new Tag(word);
        };
    }
}

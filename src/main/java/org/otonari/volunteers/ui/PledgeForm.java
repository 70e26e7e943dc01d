package org.otonari.volunteers.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.otonari.ui.Card;
import org.otonari.ui.Labels;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** The four sentences of the pledge (domain.md §1), each ticked by itself: who ticks has read. */
class PledgeForm extends Card {

    private final List<Checkbox> sentences = Stream.of("lawful", "soliciting", "dating", "harm")
            .map(PledgeForm::sentence)
            .toList();
    private final Paragraph missing = Ruby.paragraph("volunteers.pledge.all");
    private final transient Runnable given;

    PledgeForm(Runnable given) {
        super(Texts.ruby("volunteers.pledge.title"), Ruby.paragraph("volunteers.pledge.intro"));
        this.given = given;
        sentences.forEach(this::add);
        missing.addClassName("otonari-field-error");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        var give = Ruby.button(Texts.ruby("volunteers.pledge.give"), click -> give());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.setWidthFull();
        add(missing, give);
    }

    private void give() {
        var open = sentences.stream().filter(it -> !it.getValue()).toList();
        missing.setVisible(!open.isEmpty());
        sentences.forEach(it -> it.setInvalid(open.contains(it)));
        if (open.isEmpty()) {
            given.run();
        } else {
            open.get(0).focus();
        }
    }

    private static Checkbox sentence(String code) {
        var box = new Checkbox();
        box.setManualValidation(true);
        Labels.label(box, Texts.ruby("volunteers.pledge." + code));
        box.addValueChangeListener(change -> box.setInvalid(false));
        return box;
    }
}

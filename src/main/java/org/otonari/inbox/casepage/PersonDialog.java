package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.otonari.casefile.CasePeople;
import org.otonari.kernel.CaseNumber;
import org.otonari.people.ChangedMeanwhile;
import org.otonari.people.PersonVersion;
import org.otonari.ui.Notice;

/** Puts right what is known of a person. What is written stays in the dialog until it is kept. */
class PersonDialog extends Dialog {

    PersonDialog(CaseNumber number, PersonVersion person, CasePeople people, Runnable changed) {
        setHeaderTitle(t("inbox.person.changeNamed", person.details().name().written()));
        addClassName("otonari-person-dialog");
        setWidth("min(640px, 96vw)");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var form = new PersonForm(person.details());
        add(form);
        var keep = new Button(t("inbox.person.keep"), click -> form.read().ifPresent(details -> {
            try {
                people.change(number, new PersonVersion(details, person.version()));
            } catch (ChangedMeanwhile other) {
                Notice.error(t("inbox.person.changedMeanwhile"));
                return;
            }
            close();
            Notice.success(t("inbox.person.kept"));
            changed.run();
        }));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), keep);
    }
}

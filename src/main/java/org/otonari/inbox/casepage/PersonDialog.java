package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.otonari.casefile.CasePeople;
import org.otonari.kernel.CaseNumber;
import org.otonari.people.ChangedMeanwhile;
import org.otonari.people.Contact;
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
        var form = new PersonForm(
                person.details(), people.contact(number, person.details().id()));
        add(form);
        var keep = new Button(t("inbox.person.keep"), click -> {
            // Both are asked, so that every field that is wrong says so at once.
            var contact = form.readContact();
            form.read()
                    .ifPresent(details -> contact.ifPresent(
                            it -> keep(number, new PersonVersion(details, person.version()), it, people, changed)));
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), keep);
    }

    private void keep(CaseNumber number, PersonVersion details, Contact contact, CasePeople people, Runnable changed) {
        try {
            people.change(number, details, contact);
        } catch (ChangedMeanwhile other) {
            Notice.error(t("inbox.person.changedMeanwhile"));
            return;
        }
        close();
        Notice.success(t("inbox.person.kept"));
        changed.run();
    }
}

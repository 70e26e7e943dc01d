package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.otonari.kernel.PhoneNumber;
import org.otonari.people.Contact;
import org.otonari.people.Contact.Way;
import org.otonari.ui.Chip;

/** Where we write to somebody, and the addresses beside their mail. */
class ContactFields extends Div {

    private static final int LONGEST = 40;

    private final RadioButtonGroup<Way> preferred = new RadioButtonGroup<>();
    private final TextField lineId = new TextField(t("inbox.person.lineId"));
    private final TextField phone = new TextField(t("inbox.person.phone"));

    ContactFields(Contact contact) {
        addClassName("otonari-contact-fields");
        preferred.setLabel(t("inbox.person.preferred"));
        preferred.setItems(Way.values());
        preferred.setItemLabelGenerator(it -> t("inbox.person.way." + it.name().toLowerCase(Locale.ROOT)));
        preferred.addClassName(Chip.GROUP);
        preferred.setValue(contact.preferred());
        lineId.setHelperText(t("inbox.person.lineId.help"));
        phone.setHelperText(t("inbox.person.phone.help"));
        Stream.of(lineId, phone).forEach(field -> {
            field.setMaxLength(LONGEST);
            field.setManualValidation(true);
        });
        lineId.setValue(contact.lineId() == null ? "" : contact.lineId());
        var number = contact.phone();
        phone.setValue(number == null ? "" : number.value());
        add(preferred, lineId, phone);
    }

    /** @return nothing if something has to be put right first; the fields say what */
    Optional<Contact> read() {
        var id = lineId.getValue().strip();
        var number = phone.getValue().strip();
        complain(lineId, wrong(id, Contact.isLineId(id), Way.LINE, "inbox.person.lineId"));
        complain(phone, wrong(number, PhoneNumber.isValid(number), Way.SMS, "inbox.person.phone"));
        return lineId.isInvalid() || phone.isInvalid()
                ? Optional.empty()
                : Optional.of(new Contact(
                        preferred.getValue(),
                        id.isEmpty() ? null : id,
                        number.isEmpty() ? null : new PhoneNumber(number)));
    }

    private String wrong(String text, boolean valid, Way neededFor, String key) {
        if (text.isEmpty()) {
            return preferred.getValue() == neededFor ? t(key + ".missing") : "";
        }
        return valid ? "" : t(key + ".wrong");
    }

    private static void complain(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }
}

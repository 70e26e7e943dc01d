package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Ward;
import org.otonari.people.Contact;
import org.otonari.people.PersonDetails;
import org.otonari.ui.Languages;

/** What is known of a person, as fields. What a person told us in the application itself is not for us to rewrite. */
class PersonForm extends Div {

    /** Those we may write to somebody in (domain.md §4). */
    private static final List<String> TO_WRITE =
            List.of("ja", "ja-easy", "en", "zh-Hans", "vi", "ko", "ne", "tl", "id", "pt", "es", "th", "my", "uk");

    private static final int TEXT_MAX = 4000;

    private final transient PersonDetails before;
    private final TextField written = name("written");
    private final TextField reading = name("reading");
    private final TextField latin = name("latin");
    private final TextField email = new TextField(t("inbox.person.email"));
    private final ContactFields contact;
    private final Select<String> language = new Select<>();
    private final Select<Ward> ward = new Select<>();
    private final Select<Level> japanese = new Select<>();
    private final LanguageLines languages;
    private final WindowLines availability;
    private final Checkbox online = new Checkbox(t("inbox.person.online"));
    private final TextArea wishes = text("wishes");
    private final TextArea considerations = text("considerations");

    PersonForm(PersonDetails person, Contact known) {
        before = person;
        contact = new ContactFields(known);
        addClassName("otonari-person-form");
        written.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        var reader = Languages.current();
        language.setLabel(t("inbox.person.language"));
        language.setItems(withKnown(TO_WRITE, person.language()));
        language.setItemLabelGenerator(Speech::name);
        ward.setLabel(t("inbox.person.ward"));
        ward.setItems(Ward.values());
        ward.setItemLabelGenerator(it -> it.label(reader));
        japanese.setLabel(t("inbox.person.japanese"));
        japanese.setEmptySelectionAllowed(true);
        japanese.setItems(Level.values());
        japanese.setItemLabelGenerator(it -> it == null ? "" : Speech.level(it));
        languages = new LanguageLines(person.languages());
        availability = new WindowLines(person.availability());
        add(
                written,
                reading,
                latin,
                email,
                contact,
                language,
                ward,
                japanese,
                languages,
                availability,
                online,
                wishes,
                considerations);
        fill();
    }

    /** Where to write; asked for together with {@link #read}. */
    Optional<Contact> readContact() {
        return contact.read();
    }

    /** @return nothing if something has to be put right first; the fields say what */
    Optional<PersonDetails> read() {
        complain(written, written.getValue().isBlank() ? t("inbox.person.name.missing") : "");
        complain(email, EmailAddress.isValid(email.getValue()) ? "" : t("inbox.person.email.wrong"));
        var complete = Stream.of(written, email).noneMatch(HasValidation::isInvalid)
                & languages.isValid()
                & availability.isValid();
        return complete ? Optional.of(details()) : Optional.empty();
    }

    private PersonDetails details() {
        return new PersonDetails(
                before.id(),
                new PersonName(written.getValue(), reading.getValue(), latin.getValue()),
                new EmailAddress(email.getValue()),
                language.getValue(),
                ward.getValue(),
                before.birthDate(),
                before.gender(),
                before.genderPreference(),
                japanese.getValue(),
                languages.value(),
                availability.value(),
                online.getValue(),
                before.interests(),
                blankToNull(wishes.getValue()),
                before.message(),
                blankToNull(considerations.getValue()));
    }

    private void fill() {
        var name = before.name();
        written.setValue(name.written());
        reading.setValue(orEmpty(name.reading()));
        latin.setValue(orEmpty(name.latin()));
        email.setValue(before.email().value());
        language.setValue(before.language());
        ward.setValue(before.ward());
        japanese.setValue(before.japaneseLevel());
        online.setValue(before.onlineAccepted());
        wishes.setValue(orEmpty(before.wishes()));
        considerations.setValue(orEmpty(before.considerations()));
    }

    private static <F extends HasValidation> void complain(F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    static List<String> withKnown(List<String> offered, String known) {
        return offered.contains(known)
                ? offered
                : Stream.concat(Stream.of(known), offered.stream()).toList();
    }

    private static TextField name(String form) {
        var field = new TextField(t("inbox.person.name." + form));
        field.setMaxLength(PersonName.MAX_LENGTH);
        return field;
    }

    private static TextArea text(String key) {
        var field = new TextArea(t("inbox.person." + key));
        field.setMaxLength(TEXT_MAX);
        return field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

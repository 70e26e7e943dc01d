package org.otonari.ofp.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Level;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;
import org.otonari.matching.Vocabulary;
import org.otonari.ofp.ApplicationDraft;
import org.otonari.people.Gender;
import org.otonari.people.GenderPreference;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Labels;
import org.otonari.ui.Languages;
import org.otonari.ui.Texts;

/** The fields of an application. Gives what was typed as a draft and shows what is wrong with it at the fields. */
class ApplicationForm extends Div {

    private final RadioButtonGroup<Side> role = new RadioButtonGroup<>();
    private final TextField written = new TextField();
    private final TextField reading = new TextField();
    private final TextField latin = new TextField();
    private final EmailField email = new EmailField();
    private final Select<String> language = new Select<>();
    private final Select<Ward> ward = new Select<>();
    private final BirthDateField birthDate = new BirthDateField(Texts.ruby("ofp.apply.birthDate"));
    private final Select<Level> japaneseLevel = new Select<>();
    private final LanguageRows languages = new LanguageRows();
    private final WeekField availability = new WeekField();
    private final Checkbox online = new Checkbox();
    private final CheckboxGroup<String> goals = new CheckboxGroup<>();
    private final CheckboxGroup<String> interests = new CheckboxGroup<>();
    private final TextArea wishes = new TextArea();
    private final RadioButtonGroup<Gender> gender = new RadioButtonGroup<>();
    private final RadioButtonGroup<GenderPreference> preference = new RadioButtonGroup<>();
    private final TextArea message = new TextArea();
    private final Checkbox consent = new Checkbox();

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    ApplicationForm(@Nullable Side preset) {
        addClassName("otonari-stack");
        var reader = Languages.current();
        chips(role, "role", Side.values());
        Labels.choices(role, side -> Texts.ruby("ofp.apply.role." + side.code()));
        role.addValueChangeListener(change -> speakTo(change.getValue()));

        text(written, "name.written");
        written.setAutocomplete(Autocomplete.NAME);
        text(reading, "name.reading");
        text(latin, "name.latin");
        text(email, "email");
        email.setAutocomplete(Autocomplete.EMAIL);
        field(language, "language");
        Labels.label(language, Texts.ruby("ofp.apply.language"));
        Labels.help(language, Texts.ruby("ofp.apply.language.hint"));
        language.setItems(Tongues.TO_WRITE);
        language.setItemLabelGenerator(code -> Tongues.both(code, reader));
        language.setValue(Languages.tag(reader));
        field(ward, "ward");
        Labels.label(ward, Texts.ruby("ofp.apply.ward"));
        ward.setItems(Ward.values());
        ward.setItemLabelGenerator(Words::option);
        field(birthDate, "birthDate");

        field(japaneseLevel, "japaneseLevel");
        Labels.label(japaneseLevel, Texts.ruby("ofp.apply.japaneseLevel"));
        japaneseLevel.setItems(Level.values());
        japaneseLevel.setItemLabelGenerator(Words::option);

        choices(goals, "goals", sorted("matching.goal.", Vocabulary.GOALS));
        Labels.choices(goals, Words::interest);
        choices(interests, "interests", sorted("matching.interest.", Vocabulary.INTERESTS));
        Labels.choices(interests, Words::interest);
        fields.put("interests", interests);
        text(wishes, "wishes");
        chips(gender, "gender", Gender.values());
        Labels.choices(gender, it -> Texts.ruby("matching.gender." + it.name()));
        chips(preference, "genderPreference", GenderPreference.values());
        Labels.choices(preference, it -> Texts.ruby("matching.gender-preference." + it.name()));
        text(message, "message");
        Labels.label(online, Texts.ruby("ofp.apply.online"));
        Labels.label(consent, Texts.ruby("ofp.apply.consent"));
        field(online, "onlineAccepted");
        field(consent, "consents");
        List.of(language, ward, japaneseLevel).forEach(it -> it.setPlaceholder(Texts.t("ofp.apply.choose")));
        List.<HasValue<?, ?>>of(role, written, email, consent).forEach(it -> it.setRequiredIndicatorVisible(true));
        // Neither a button that opens a list nor a group may carry aria-required: these are marked for the eye alone.
        List.<HasStyle>of(language, ward, birthDate).forEach(it -> it.addClassName("otonari-required"));

        add(
                role,
                new Card(Texts.ruby("ofp.apply.you"), written, reading, latin, email, language, ward, birthDate),
                new Card(
                        Texts.ruby("ofp.apply.languages"),
                        japaneseLevel,
                        Words.fact("ofp.apply.languages.hint"),
                        languages),
                new Card(Texts.ruby("ofp.apply.time"), Words.fact("ofp.apply.time.hint"), availability, online),
                new Card(Texts.ruby("ofp.apply.together"), goals, interests, wishes),
                new Card(Texts.ruby("ofp.apply.comfort"), Words.fact("ofp.apply.comfort.hint"), gender, preference),
                new Card(Texts.ruby("ofp.apply.last"), message, new PrivacyNotice(), consent));
        role.setValue(preset);
        speakTo(preset);
    }

    ApplicationDraft draft() {
        var chosen = new ArrayList<>(goals.getValue());
        chosen.addAll(interests.getValue());
        var side = role.getValue();
        return new ApplicationDraft(
                side == null ? null : side.code(),
                new ApplicationDraft.Name(written.getValue(), reading.getValue(), latin.getValue()),
                email.getValue(),
                language.getValue(),
                name(ward.getValue()),
                birthDate.getValue(),
                Boolean.TRUE.equals(consent.getValue()) ? List.of("privacy") : List.of(),
                languages.value(),
                name(japaneseLevel.getValue()),
                availability.value(),
                wishes.getValue(),
                chosen,
                name(gender.getValue()),
                name(preference.getValue()),
                String.valueOf(online.getValue()),
                message.getValue(),
                null,
                null);
    }

    /** Shows each problem at its field, and goes to the first one. */
    void show(List<ApplicationDraft.Problem> problems) {
        fields.values().forEach(it -> it.setInvalid(false));
        languages.setError("");
        availability.setError("");
        for (var problem : problems) {
            var text = Texts.t(problem.messageKey(), problem.arguments().toArray());
            switch (problem.field()) {
                case "languages" -> languages.setError(text);
                case "availability" -> availability.setError(text);
                default ->
                    Optional.ofNullable(fields.get(problem.field())).ifPresent(it -> {
                        it.setErrorMessage(text);
                        it.setInvalid(true);
                    });
            }
        }
        fields.values().stream().filter(HasValidation::isInvalid).findFirst().ifPresent(it -> {
            if (it instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            ((Component) it).scrollIntoView();
        });
    }

    /** Neighbours are asked what they can give, newcomers what they wish for. */
    private void speakTo(@Nullable Side side) {
        var code = side == null ? Side.PARTICIPANT.code() : side.code();
        Labels.label(goals, Texts.ruby("ofp.apply.goals." + code));
        Labels.label(wishes, Texts.ruby("ofp.apply.wishes." + code));
        if (side == Side.VOLUNTEER && japaneseLevel.isEmpty()) {
            japaneseLevel.setValue(Level.NATIVE);
        }
    }

    private void text(TextFieldBase<?, String> field, String name) {
        field(field, name);
        Labels.label(field, Texts.ruby("ofp.apply." + name));
        Labels.help(field, Texts.ruby("ofp.apply." + name + ".hint"));
    }

    private <T> void chips(RadioButtonGroup<T> group, String name, T[] items) {
        field(group, name);
        Labels.label(group, Texts.ruby("ofp.apply." + name));
        group.setItems(items);
        group.addClassName(Chip.GROUP);
    }

    private static void choices(CheckboxGroup<String> group, String name, List<String> items) {
        Labels.label(group, Texts.ruby("ofp.apply." + name));
        group.setItems(items);
        group.addClassName(Chip.GROUP);
    }

    /** Only the server says what is wrong, in words, and until the field is touched again. */
    private void field(HasValidation field, String name) {
        field.setManualValidation(true);
        if (field instanceof HasValue<?, ?> input) {
            input.addValueChangeListener(change -> field.setInvalid(false));
        }
        fields.put(name, field);
    }

    private static List<String> sorted(String prefix, java.util.Set<String> codes) {
        return codes.stream()
                .sorted(java.util.Comparator.comparing(code -> Texts.t(prefix + code)))
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

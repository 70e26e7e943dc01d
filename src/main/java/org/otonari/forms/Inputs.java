package org.otonari.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses how a question looks. Few choices lie open as chips; many go into a list. */
final class Inputs {

    static final String CHIPS = "otonari-chips";

    private static final int MOST_CHIPS = 5;
    private static final int MOST_WITHOUT_SEARCH = 12;
    private static final int TYPING_PAUSE_MS = 400;

    private final Locale locale;

    Inputs(Locale locale) {
        this.locale = locale;
    }

    FieldInput<?, ?> of(FormField field) {
        var type = field.type();
        if (type instanceof TextType text) {
            return text.multiline() ? textArea(field) : textField(field, text);
        } else if (type instanceof NumberType) {
            return typed(field, new TextField());
        } else if (type instanceof YesNoType) {
            return dressed(field, new Checkbox(), yes -> yes, raw -> Boolean.TRUE.equals(field.valueOf(raw)));
        } else if (type instanceof ChoiceType choice) {
            return choice(field, choice.options());
        } else if (type instanceof ChecklistType checklist) {
            return checklist(field, checklist.options());
        }
        return moment(field, (MomentType) type);
    }

    private FieldInput<?, ?> textField(FormField field, TextType type) {
        var input = new TextField();
        if (type.shape() == TextType.Shape.EMAIL) {
            input.setAutocapitalize(Autocapitalize.NONE);
        }
        return typed(field, input);
    }

    private FieldInput<?, ?> textArea(FormField field) {
        var input = new TextArea();
        input.setMinRows(3);
        return typed(field, input);
    }

    /**
     * Numbers are typed into a text field too: a browser's number field throws away what it cannot read, full-width
     * digits among it.
     */
    private <C extends TextFieldBase<C, String>> FieldInput<C, String> typed(FormField field, C input) {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TYPING_PAUSE_MS);
        return dressed(field, input, text -> text, Object::toString);
    }

    private FieldInput<?, ?> choice(FormField field, Options options) {
        if (options.values().size() <= MOST_CHIPS) {
            var chips = new RadioButtonGroup<String>();
            chips.setItems(options.values());
            chips.setItemLabelGenerator(value -> options.label(value, locale));
            chips.addClassName(CHIPS);
            return dressed(field, chips, value -> value, raw -> (String) field.valueOf(raw));
        }
        if (options.values().size() <= MOST_WITHOUT_SEARCH) {
            var list = new Select<String>();
            list.setItems(options.values());
            list.setItemLabelGenerator(value -> value == null ? "" : options.label(value, locale));
            list.setEmptySelectionAllowed(!field.required());
            return dressed(field, list, value -> value, raw -> (String) field.valueOf(raw));
        }
        var search = new ComboBox<String>();
        search.setItems(options.values());
        search.setItemLabelGenerator(value -> options.label(value, locale));
        return dressed(field, search, value -> value, raw -> (String) field.valueOf(raw));
    }

    private FieldInput<?, ?> checklist(FormField field, Options options) {
        var chips = new CheckboxGroup<String>();
        chips.setItems(options.values());
        chips.setItemLabelGenerator(value -> options.label(value, locale));
        chips.addClassName(CHIPS);
        return dressed(
                field,
                chips,
                chosen -> options.values().stream().filter(chosen::contains).toList(),
                raw -> field.valueOf(raw) instanceof Collection<?> values
                        ? new LinkedHashSet<>(
                                values.stream().map(String::valueOf).toList())
                        : null);
    }

    private FieldInput<?, ?> moment(FormField field, MomentType type) {
        var step = Duration.ofMinutes(type.stepMinutes());
        return switch (type.part()) {
            case DATE -> {
                var input = new DatePicker();
                input.setLocale(locale);
                input.setI18n(calendar());
                yield dressed(field, input, LocalDate::toString, parsing(field, LocalDate::parse));
            }
            case TIME -> {
                var input = new TimePicker();
                input.setLocale(locale);
                input.setStep(step);
                yield dressed(field, input, LocalTime::toString, parsing(field, LocalTime::parse));
            }
            case DATETIME -> {
                var input = new DateTimePicker();
                input.setLocale(locale);
                input.setDatePickerI18n(calendar());
                input.setDateAriaLabel(Texts.of(locale, "forms.calendar.date"));
                input.setTimeAriaLabel(Texts.of(locale, "forms.calendar.time"));
                input.setStep(step);
                yield dressed(field, input, LocalDateTime::toString, parsing(field, LocalDateTime::parse));
            }
        };
    }

    private static <V> Function<Object, @Nullable V> parsing(FormField field, Function<String, V> parse) {
        return raw -> field.valueOf(raw) instanceof String text ? parse.apply(text) : null;
    }

    private DatePicker.DatePickerI18n calendar() {
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Texts.list(locale, "forms.calendar.months"))
                .setWeekdays(Texts.list(locale, "forms.calendar.weekdays"))
                .setWeekdaysShort(Texts.list(locale, "forms.calendar.weekdaysShort"))
                .setToday(Texts.of(locale, "forms.calendar.today"))
                .setCancel(Texts.of(locale, "forms.calendar.cancel"))
                .setFirstDayOfWeek(Texts.isJapanese(locale) ? 0 : 1)
                .setDateFormats(Texts.of(locale, "forms.calendar.format"), "yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd");
    }

    private <C extends AbstractField<C, V>, V> FieldInput<C, V> dressed(
            FormField field, C input, Function<V, @Nullable Object> toRaw, Function<Object, @Nullable V> fromRaw) {
        if (input instanceof HasLabel labelled) {
            labelled.setLabel(field.label(locale));
        }
        if (input instanceof HasHelper helped && !field.description(locale).isBlank()) {
            helped.setHelperText(field.description(locale));
        }
        if (input instanceof HasSize sized) {
            sized.setWidthFull();
        }
        return new FieldInput<>(field, input, toRaw, fromRaw);
    }
}

package org.otonari.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calendars and clocks in the reader's language. */
final class MomentInputs {

    private final Inputs inputs;
    private final Locale locale;

    MomentInputs(Inputs inputs, Locale locale) {
        this.inputs = inputs;
        this.locale = locale;
    }

    FieldInput<?, ?> of(FormField field, Place place, MomentType type) {
        var step = Duration.ofMinutes(type.stepMinutes());
        return switch (type.part()) {
            case DATE -> {
                var input = new DatePicker();
                input.setLocale(locale);
                input.setI18n(calendar());
                yield inputs.dressed(field, place, input, LocalDate::toString, parsing(type, LocalDate::parse))
                        .following(asked -> input.setMin(((MomentType) asked.type()).earliest()));
            }
            case TIME -> {
                var input = new TimePicker();
                input.setLocale(locale);
                input.setStep(step);
                yield inputs.dressed(field, place, input, LocalTime::toString, parsing(type, LocalTime::parse));
            }
            case DATETIME -> {
                var input = new DateTimePicker();
                input.setLocale(locale);
                input.setDatePickerI18n(calendar());
                input.setDateAriaLabel(Texts.of(locale, "forms.calendar.date"));
                input.setTimeAriaLabel(
                        field.look().timeLabel().isEmpty()
                                ? Texts.of(locale, "forms.calendar.time")
                                : field.look().timeLabel().in(locale));
                input.setStep(step);
                yield inputs.dressed(field, place, input, LocalDateTime::toString, parsing(type, LocalDateTime::parse))
                        .following(asked -> input.setMin(startOf(((MomentType) asked.type()).earliest())));
            }
        };
    }

    private static @Nullable LocalDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }

    /** A draft may hold a day that has passed meanwhile: it is shown, and refused only on completion. */
    private static <V> BiFunction<FieldType, Object, @Nullable V> parsing(MomentType type, Function<String, V> parse) {
        var anyDay = new MomentType(type.part(), type.stepMinutes());
        return (now, raw) ->
                anyDay.read(raw) instanceof Answer.Given given ? parse.apply((String) given.value()) : null;
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
}

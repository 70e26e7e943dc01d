package org.otonari.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, a time of day, or both, as a clock on a wall in Tokyo shows it; kept in ISO 8601 without an offset.
 *
 * @param stepMinutes how far apart the times are that are offered; others may be typed
 */
record MomentType(Part part, int stepMinutes) implements FieldType {

    enum Part {
        DATE,
        TIME,
        DATETIME
    }

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Override
    public Answer read(@Nullable Object raw) {
        if (raw == null) {
            return Answer.MISSING;
        }
        if (!(raw instanceof CharSequence) && !(raw instanceof TemporalAccessor)) {
            return refused();
        }
        var text = raw.toString().strip();
        if (text.isEmpty()) {
            return Answer.MISSING;
        }
        try {
            return text.length() > 40 ? refused() : Answer.given(canonical(text));
        } catch (DateTimeException notAMoment) {
            return refused();
        }
    }

    private String canonical(String text) {
        return switch (part) {
            case DATE -> inCommonEra(LocalDate.parse(text)).toString();
            case TIME -> LocalTime.parse(text).truncatedTo(ChronoUnit.SECONDS).toString();
            case DATETIME -> {
                var moment = parseDateTime(text).truncatedTo(ChronoUnit.SECONDS);
                inCommonEra(moment.toLocalDate());
                yield moment.toString();
            }
        };
    }

    private static LocalDateTime parseDateTime(String text) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime offset
                ? offset.atZoneSameInstant(TOKYO).toLocalDateTime()
                : LocalDateTime.from(parsed);
    }

    private static LocalDate inCommonEra(LocalDate date) {
        if (date.getYear() < 1000 || date.getYear() > 9999) {
            throw new DateTimeException("Not a year of four digits");
        }
        return date;
    }

    private Answer refused() {
        return Answer.refused(requiredMessage());
    }

    @Override
    public String requiredMessage() {
        return switch (part) {
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "dateTime";
        };
    }

    @Override
    public String show(Object value, Locale locale) {
        if (!(read(value) instanceof Answer.Given given)) {
            return value.toString();
        }
        var text = given.value().toString();
        var reader = Texts.supported(locale);
        return switch (part) {
            case DATE -> LocalDate.parse(text).format(format(reader, "forms.format.date"));
            case TIME -> LocalTime.parse(text).format(format(reader, "forms.format.time"));
            case DATETIME -> LocalDateTime.parse(text).format(format(reader, "forms.format.dateTime"));
        };
    }

    private static DateTimeFormatter format(Locale reader, String key) {
        return DateTimeFormatter.ofPattern(Texts.of(reader, key), reader);
    }
}

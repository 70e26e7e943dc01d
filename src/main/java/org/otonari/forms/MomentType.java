package org.otonari.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, a time of day, or both, as a clock on a wall in Tokyo shows it; kept in ISO 8601.
 *
 * @param stepMinutes how far apart the times are that are offered; others may be typed
 * @param earliest no day before it is taken
 * @param zone how a time is kept
 */
record MomentType(Part part, int stepMinutes, @Nullable LocalDate earliest, Zone zone) implements FieldType {

    enum Part {
        DATE,
        TIME,
        DATETIME
    }

    /** Camunda's three ways to write a time. */
    enum Zone {
        NONE,
        OFFSET,
        UTC
    }

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Japan has no summer time. */
    private static final ZoneOffset NINE_HOURS = ZoneOffset.ofHours(9);

    MomentType(Part part, int stepMinutes) {
        this(part, stepMinutes, null, Zone.NONE);
    }

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
            return text.length() > 40 ? refused() : check(text);
        } catch (DateTimeException notAMoment) {
            return refused();
        }
    }

    private Answer check(String text) {
        return switch (part) {
            case DATE -> inTime(inCommonEra(LocalDate.parse(text)), LocalDate.parse(text));
            case TIME -> Answer.given(written(parseTime(text).truncatedTo(ChronoUnit.SECONDS)));
            case DATETIME -> {
                var moment = parseDateTime(text).truncatedTo(ChronoUnit.SECONDS);
                yield inTime(written(moment), inCommonEra(moment.toLocalDate()));
            }
        };
    }

    private Answer inTime(Object moment, LocalDate day) {
        return earliest != null && day.isBefore(earliest) ? Answer.refused("past") : Answer.given(moment.toString());
    }

    private Object written(LocalTime time) {
        return switch (zone) {
            case NONE -> time.toString();
            case OFFSET -> time.atOffset(NINE_HOURS).toString();
            case UTC ->
                time.atOffset(NINE_HOURS).withOffsetSameInstant(ZoneOffset.UTC).toString();
        };
    }

    private Object written(LocalDateTime moment) {
        return switch (zone) {
            case NONE -> moment;
            case OFFSET -> moment.atOffset(NINE_HOURS);
            case UTC -> moment.atOffset(NINE_HOURS).withOffsetSameInstant(ZoneOffset.UTC);
        };
    }

    /** The given value without its offset, as Tokyo reads it. */
    String local(String given) {
        return switch (part) {
            case DATE -> given;
            case TIME -> parseTime(given).toString();
            case DATETIME -> parseDateTime(given).toString();
        };
    }

    private static LocalTime parseTime(String text) {
        var parsed = DateTimeFormatter.ISO_TIME.parseBest(text, OffsetTime::from, LocalTime::from);
        return parsed instanceof OffsetTime offset
                ? offset.withOffsetSameInstant(NINE_HOURS).toLocalTime()
                : LocalTime.from(parsed);
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
        var read = new MomentType(part, stepMinutes).read(value);
        if (!(read instanceof Answer.Given given)) {
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

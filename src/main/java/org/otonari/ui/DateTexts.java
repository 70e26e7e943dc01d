package org.otonari.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Dates and times as people here say them; always in the time of Tokyo. In plain Japanese their readings are marked, see
 * {@link Texts#ruby}.
 */
@Component
public class DateTexts {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Clock clock;
    private final Translations translations;

    public DateTexts(Clock clock, Translations translations) {
        this.clock = clock;
        this.translations = translations;
    }

    /** @return {@code 11/26 (木)}, {@code Thu 26 Nov}; with the year if it is not this one */
    public String day(LocalDate day, Locale locale) {
        var thisYear = day.getYear() == today().getYear();
        return say(thisYear ? "ui.date.day" : "ui.date.dayWithYear", locale, day);
    }

    public String day(Instant moment, Locale locale) {
        return day(inTokyo(moment).toLocalDate(), locale);
    }

    /** @return {@code 2026年11月18日（水）}, {@code Wednesday 18 November 2026} */
    public String longDay(LocalDate day, Locale locale) {
        return say("ui.date.longDay", locale, day);
    }

    /** @return {@code 11月18日（水）14:00}, {@code Wed 18 Nov, 14:00}; with the year if it is not this one */
    public String moment(Instant moment, Locale locale) {
        var when = inTokyo(moment);
        var thisYear = when.getYear() == today().getYear();
        return say(thisYear ? "ui.date.moment" : "ui.date.momentWithYear", locale, when);
    }

    /** @return {@code 11/18}, {@code 18 Nov}: a short mark, as beside a timeline */
    public String mark(Instant moment, Locale locale) {
        var when = inTokyo(moment);
        var thisYear = when.getYear() == today().getYear();
        return say(thisYear ? "ui.date.mark" : "ui.date.markWithYear", locale, when);
    }

    public String time(Instant moment) {
        return TIME.format(inTokyo(moment));
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** @return how long ago or until when: {@code 2日超過}, {@code 今日 17:00}, {@code 明日}, {@code 11/26 (木)} */
    public String due(Instant due, Locale locale) {
        var now = clock.instant();
        var day = inTokyo(due).toLocalDate();
        var days = ChronoUnit.DAYS.between(today(), day);
        if (due.isBefore(now)) {
            return late(Duration.between(due, now), -days, locale);
        }
        if (days == 0) {
            return translations.getTranslation("ui.due.today", locale, time(due));
        }
        return days == 1 ? translations.getTranslation("ui.due.tomorrow", locale) : day(day, locale);
    }

    /** @return how far the deadline has come, in words a colour follows: late, today, or still calm */
    public ClockBar.State state(Instant due) {
        if (due.isBefore(clock.instant())) {
            return ClockBar.State.LATE;
        }
        return inTokyo(due).toLocalDate().equals(today()) ? ClockBar.State.SOON : ClockBar.State.CALM;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(TOKYO));
    }

    private String late(Duration late, long days, Locale locale) {
        if (days > 0) {
            return translations.getTranslation("ui.due.lateDays", locale, days);
        }
        return late.toHours() > 0
                ? translations.getTranslation("ui.due.lateHours", locale, late.toHours())
                : translations.getTranslation("ui.due.lateMinutes", locale, Math.max(1, late.toMinutes()));
    }

    private String say(String key, Locale locale, TemporalAccessor when) {
        var language = Languages.of(locale);
        var said = DateTimeFormatter.ofPattern(translations.getTranslation(key, language), Languages.format(language))
                .format(when);
        return language.equals(Languages.JA_EASY) ? DateReadings.in(said) : said;
    }

    private static ZonedDateTime inTokyo(Instant moment) {
        return moment.atZone(TOKYO);
    }
}

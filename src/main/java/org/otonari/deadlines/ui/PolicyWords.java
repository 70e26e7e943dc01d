package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.otonari.access.Role;
import org.otonari.deadlines.CalendarSheet;
import org.otonari.sla.Policy;
import org.otonari.sla.WorkingCalendars;

/** A policy in words: its period, the calendar it counts by, and who hears of a miss. */
class PolicyWords {

    private static final int HOUR = 60;

    private final Map<String, CalendarSheet> calendars = new LinkedHashMap<>();

    /** @param calendars those of the organisation */
    PolicyWords(List<CalendarSheet> calendars) {
        calendars.forEach(it -> this.calendars.put(it.name(), it));
    }

    /** Names of the organisation's calendars. */
    List<String> calendars() {
        return List.copyOf(calendars.keySet());
    }

    String of(Policy policy) {
        return t(
                "deadlines.policies.words",
                period(policy.period(), policy.calendar()),
                calendar(policy.calendar()),
                policy.warnPercent(),
                roles(policy.escalateTo()));
    }

    String calendar(String name) {
        if (WorkingCalendars.ASSIGNEE.equals(name)) {
            return t("deadlines.policy.calendar.assignee");
        }
        var sheet = calendars.get(name);
        return sheet == null ? name : Titles.of(sheet);
    }

    /** Whether it counts days on which nobody works, too. */
    boolean isAroundTheClock(String calendar) {
        var sheet = calendars.get(calendar);
        return sheet != null && sheet.alwaysOpen();
    }

    /** @param iso as a model writes it; shown as it is if it cannot be read */
    String period(String iso, String calendar) {
        var split = iso.indexOf('T');
        try {
            var days = split < 0 ? Period.parse(iso) : split == 1 ? Period.ZERO : Period.parse(iso.substring(0, split));
            var time = split < 0 ? Duration.ZERO : Duration.parse("P" + iso.substring(split));
            return words(days, time, isAroundTheClock(calendar) ? "" : ".working");
        } catch (DateTimeException unreadable) {
            return iso;
        }
    }

    private static String words(Period days, Duration time, String how) {
        var parts = new ArrayList<String>();
        add(parts, "years", days.getYears());
        add(parts, "months", days.getMonths());
        add(parts, "days" + how, days.getDays());
        add(parts, "hours" + how, time.toHours());
        add(parts, "minutes" + how, time.toMinutes() % HOUR);
        return String.join(t("deadlines.period.and"), parts);
    }

    private static void add(List<String> parts, String unit, long count) {
        if (count != 0) {
            parts.add(t("deadlines.period." + unit, count));
        }
    }

    String roles(List<String> codes) {
        return codes.isEmpty()
                ? t("deadlines.policies.nobody")
                : codes.stream().map(PolicyWords::role).collect(Collectors.joining(" → "));
    }

    static String role(String code) {
        return Role.of(code).map(it -> t(it.key())).orElse(code);
    }
}

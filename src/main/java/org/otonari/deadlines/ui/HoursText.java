package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.otonari.sla.OpenHours;
import org.otonari.sla.WeeklyHours;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** The hours of a week in few words: days with the same hours are said together. */
final class HoursText {

    private HoursText() {}

    /** @return one line for each run of days, e.g. {@code 月〜金 10:00–17:00} */
    static List<String> of(WeeklyHours hours, DateTexts dates) {
        var lines = new ArrayList<String>();
        var days = DayOfWeek.values();
        for (var first = 0; first < days.length; ) {
            var open = hours.on(days[first]);
            var last = first;
            while (last + 1 < days.length && hours.on(days[last + 1]).equals(open)) {
                last++;
            }
            if (!open.isEmpty()) {
                lines.add(t("deadlines.hours.line", run(days[first], days[last]), times(open, dates)));
            }
            first = last + 1;
        }
        return lines;
    }

    private static String run(DayOfWeek first, DayOfWeek last) {
        return first == last ? name(first) : t("deadlines.hours.days", name(first), name(last));
    }

    private static String times(List<OpenHours> open, DateTexts dates) {
        return open.stream()
                .map(it -> dates.time(it.opens()) + "–" + dates.time(it.closes()))
                .collect(Collectors.joining(t("deadlines.hours.and")));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Languages.current());
    }
}

package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.otonari.deadlines.CalendarSheet;
import org.otonari.sla.OpenHours;
import org.otonari.sla.WeeklyHours;

/** The hours of a week, and whether public holidays and the year end are closed. */
class HoursForm extends Div {

    private final Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    private final Checkbox holidays = new Checkbox(t("deadlines.calendar.holidays"));
    private final Checkbox yearEnd = new Checkbox(t("deadlines.calendar.yearEnd"));

    HoursForm(CalendarSheet sheet) {
        addClassName("otonari-stack");
        var week = new Div();
        week.addClassName("otonari-week-hours");
        for (var day : DayOfWeek.values()) {
            var hours = new DayHours(day, sheet.hours().on(day));
            days.put(day, hours);
            week.add(hours);
        }
        holidays.setValue(sheet.holidaysClosed());
        yearEnd.setValue(sheet.yearEndClosed());
        var closing = new Div(holidays, yearEnd);
        closing.addClassName("otonari-row");
        add(week, closing);
    }

    /** Marks what cannot be. */
    boolean isValid() {
        var valid = true;
        for (var day : days.values()) {
            valid &= day.isValid();
        }
        return valid;
    }

    /** The sheet with what is filled in; only if that is valid. */
    CalendarSheet applyTo(CalendarSheet sheet) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        days.forEach((day, hours) -> week.put(day, hours.value()));
        return sheet.with(new WeeklyHours(week)).closing(holidays.getValue(), yearEnd.getValue());
    }
}

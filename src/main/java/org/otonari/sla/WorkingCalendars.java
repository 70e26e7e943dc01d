package org.otonari.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendars a process model can name (domain.md §2), and the due dates they give. */
public final class WorkingCalendars {

    /** The office: Monday to Friday 10–17, without public holidays and the days over the year end. */
    public static final String OFFICE = "OFFICE";

    /** Spot help: Monday to Saturday 8:30–18:00, closed like the office. */
    public static final String SPOT = "SPOT";

    /** Danger knows no hours. */
    public static final String CRISIS = "CRISIS";

    /** Plain calendar days. */
    public static final String CALENDAR = "CALENDAR";

    /** No deadline lies further off (ten years): a larger number is a slip of the pen. */
    public static final int LONGEST_DAYS = 3_653;

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Map<String, WorkingCalendar> byName = new LinkedHashMap<>();

    public WorkingCalendars() {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var weekdaysAndSaturday = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        add(new BusinessHours(OFFICE, weekdays, LocalTime.of(10, 0), LocalTime.of(17, 0)));
        add(new BusinessHours(SPOT, weekdaysAndSaturday, LocalTime.of(8, 30), LocalTime.of(18, 0)));
        add(new AroundTheClock(CRISIS));
        add(new AroundTheClock(CALENDAR));
    }

    private void add(WorkingCalendar calendar) {
        byName.put(calendar.name(), calendar);
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** @throws UnknownCalendarException if there is no calendar of that name */
    public WorkingCalendar named(String calendarName) {
        var calendar = byName.get(calendarName);
        if (calendar == null) {
            throw UnknownCalendarException.named(calendarName, names());
        }
        return calendar;
    }

    /**
     * When something promised at {@code start} is due: {@code P2D} ends with the second business day (or, on
     * {@link #CALENDAR} and {@link #CRISIS}, two days later at the same time), {@code PT4H} after four working hours.
     *
     * @throws UnknownCalendarException if there is no calendar of that name
     * @throws UnreadablePeriodException if the text is no ISO 8601 period, is negative or beyond
     *     {@link #LONGEST_DAYS}, or counts weeks, months or days mixed with hours on a calendar of business days
     */
    public Instant due(String calendarName, String isoPeriod, Instant start) {
        return DuePeriod.parse(isoPeriod).after(start, named(calendarName));
    }

    /** Checks a model's words before anything depends on them; throws what {@link #due} would throw. */
    public void check(String calendarName, String isoPeriod) {
        DuePeriod.parse(isoPeriod).requireCountable(named(calendarName));
    }
}

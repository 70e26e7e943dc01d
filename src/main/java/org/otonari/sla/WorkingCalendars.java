package org.otonari.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendars a process model can name (domain.md §2), and the due dates they give; never changes, safe to share. */
public final class WorkingCalendars {

    /** The office, at first Monday to Friday 10–17, without public holidays and the days over the year end. */
    public static final String OFFICE = "OFFICE";

    /** Spot help, at first Monday to Saturday 8:30–18:00, closed like the office. */
    public static final String SPOT = "SPOT";

    /** Danger knows no hours. */
    public static final String CRISIS = "CRISIS";

    /** Plain calendar days. */
    public static final String CALENDAR = "CALENDAR";

    /** No deadline lies further off (ten years): a larger number is a slip of the pen. */
    public static final int LONGEST_DAYS = 3_653;

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Counts on the own hours of whoever does the task; like {@link #OFFICE} while nobody has it. */
    public static final String ASSIGNEE = "ASSIGNEE";

    private final Map<String, WorkingCalendar> byName = new LinkedHashMap<>();

    /** As domain.md §2 proposes them, before anybody changed anything. */
    public WorkingCalendars() {
        this(proposed());
    }

    /** @throws IllegalArgumentException if there is none called {@link #OFFICE}, the one that counts by default */
    public WorkingCalendars(Collection<CalendarDefinition> definitions) {
        definitions.forEach(it -> byName.put(it.name(), it.calendar()));
        if (!byName.containsKey(OFFICE)) {
            throw new IllegalArgumentException("The office's calendar is missing");
        }
    }

    static List<CalendarDefinition> proposed() {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var weekdaysAndSaturday = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        return List.of(
                CalendarDefinition.business(
                        OFFICE, WeeklyHours.same(weekdays, LocalTime.of(10, 0), LocalTime.of(17, 0))),
                CalendarDefinition.business(
                        SPOT, WeeklyHours.same(weekdaysAndSaturday, LocalTime.of(8, 30), LocalTime.of(18, 0))),
                CalendarDefinition.always(CRISIS),
                CalendarDefinition.always(CALENDAR));
    }

    /** Without {@link #ASSIGNEE}, which is none of its own. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** @throws UnknownCalendarException if there is no calendar of that name */
    public WorkingCalendar named(String calendarName) {
        var calendar = byName.get(ASSIGNEE.equals(calendarName) ? OFFICE : calendarName);
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
        return due(named(calendarName), isoPeriod, start);
    }

    /**
     * As {@link #due(String, String, Instant)}, on a calendar that has no name of its own, like a person's hours.
     *
     * @throws UnreadablePeriodException as there
     */
    public static Instant due(WorkingCalendar calendar, String isoPeriod, Instant start) {
        return DuePeriod.parse(isoPeriod).after(start, calendar);
    }

    /** Checks a model's words before anything depends on them; throws what {@link #due} would throw. */
    public void check(String calendarName, String isoPeriod) {
        DuePeriod.parse(isoPeriod).requireCountable(named(calendarName));
    }
}

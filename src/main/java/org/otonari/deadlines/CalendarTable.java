package org.otonari.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.otonari.sla.OpenHours;
import org.otonari.sla.WeeklyHours;
import org.otonari.sla.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Working calendars, the organisation's and people's own. */
@Component
class CalendarTable {

    private final JdbcClient database;

    CalendarTable(JdbcClient database) {
        this.database = database;
    }

    /** A number that is another one after every change of the organisation's calendars. */
    long revision() {
        return database.sql("select count(*) + coalesce(sum(version), 0) from working_calendar where account is null")
                .query(Long.class)
                .single();
    }

    /** Those of the organisation: the four that every model knows first, then by name. */
    List<CalendarSheet> all() {
        return database.sql(
                        """
                        select * from working_calendar where account is null
                        order by field(name, 'CALENDAR', 'CRISIS', 'SPOT', 'OFFICE') desc, name
                        """)
                .query(this::sheet)
                .list();
    }

    /** Those, people's own included, that were changed at that moment or later and whose clocks have followed by now. */
    List<CalendarSheet> changedSince(Instant moment) {
        return database.sql(
                        """
                        select * from working_calendar where changed_at >= ?
                          and name not in (select calendar from calendar_move) order by name
                        """)
                .param(ClockRows.utc(moment))
                .query(this::sheet)
                .list();
    }

    Optional<CalendarSheet> find(String name) {
        return database.sql("select * from working_calendar where name = ?")
                .param(name)
                .query(this::sheet)
                .optional();
    }

    /** Somebody's own hours, or the office's if they have none. */
    CalendarSheet hoursOf(String account) {
        return find(Calendars.ownName(account))
                .or(() -> find(WorkingCalendars.OFFICE))
                .orElseThrow();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is one of that name */
    void insert(CalendarSheet sheet, Instant now) {
        database.sql(
                        """
                        insert into working_calendar
                          (name, account, title, title_en, holidays_closed, year_end_closed, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        sheet.name(),
                        sheet.account(),
                        sheet.title(),
                        sheet.titleEn(),
                        sheet.holidaysClosed(),
                        sheet.yearEndClosed(),
                        ClockRows.utc(now))
                .update();
        fill(sheet);
    }

    /** @return whether it was still the version that is changed */
    boolean update(CalendarSheet sheet, Instant now) {
        var rows = database.sql(
                        """
                        update working_calendar set title = ?, title_en = ?, holidays_closed = ?, year_end_closed = ?,
                          changed_at = ?, version = version + 1 where name = ? and version = ?
                        """)
                .params(
                        sheet.title(),
                        sheet.titleEn(),
                        sheet.holidaysClosed(),
                        sheet.yearEndClosed(),
                        ClockRows.utc(now),
                        sheet.name(),
                        sheet.version())
                .update();
        if (rows == 1) {
            empty(sheet.name());
            fill(sheet);
        }
        return rows == 1;
    }

    private void empty(String name) {
        database.sql("delete from open_hours where calendar = ?").param(name).update();
        database.sql("delete from closed_day where calendar = ?").param(name).update();
    }

    private void fill(CalendarSheet sheet) {
        sheet.hours()
                .byDay()
                .forEach((day, hours) -> hours.forEach(it -> database.sql(
                                "insert into open_hours (calendar, weekday, opens, closes) values (?, ?, ?, ?)")
                        .params(sheet.name(), day.getValue(), it.opens(), it.closes())
                        .update()));
        sheet.closedDays().forEach((day, reason) -> database.sql(
                        "insert into closed_day (calendar, day, reason) values (?, ?, ?)")
                .params(sheet.name(), day, reason)
                .update());
    }

    private CalendarSheet sheet(ResultSet row, int index) throws SQLException {
        var name = row.getString("name");
        return new CalendarSheet(
                name,
                row.getString("account"),
                row.getString("title"),
                row.getString("title_en"),
                row.getBoolean("always_open"),
                hours(name),
                row.getBoolean("holidays_closed"),
                row.getBoolean("year_end_closed"),
                closedDays(name),
                row.getLong("version"));
    }

    private WeeklyHours hours(String name) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        database.sql("select weekday, opens, closes from open_hours where calendar = ?")
                .param(name)
                .query(row -> {
                    week.computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), day -> new ArrayList<>())
                            .add(new OpenHours(
                                    row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
                });
        return new WeeklyHours(week);
    }

    private TreeMap<LocalDate, String> closedDays(String name) {
        var days = new TreeMap<LocalDate, String>();
        database.sql("select day, reason from closed_day where calendar = ?")
                .param(name)
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getString("reason"));
                });
        return days;
    }
}

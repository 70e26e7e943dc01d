package org.otonari.deadlines;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.sla.CalendarDefinition;
import org.otonari.sla.WorkingCalendar;
import org.otonari.sla.WorkingCalendars;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working calendars of the organisation and the own hours of its people, as they are now. */
@Service
@Transactional(readOnly = true)
public class Calendars {

    private final CalendarTable table;
    private final KnownCalendars known;
    private final ObjectProvider<AwayDays> absences;
    private final CurrentAccount current;

    /** @param absences kept on a higher floor */
    Calendars(CalendarTable table, KnownCalendars known, ObjectProvider<AwayDays> absences, CurrentAccount current) {
        this.table = table;
        this.known = known;
        this.absences = absences;
        this.current = current;
    }

    /** What clocks count by now; asks for nobody's permission. */
    public WorkingCalendars current() {
        return known.current();
    }

    /**
     * The calendar a clock counts by.
     *
     * @param calendar name from a model; {@link WorkingCalendars#ASSIGNEE} takes the own hours of whoever has the task
     * @throws org.otonari.sla.UnknownCalendarException if there is none of that name
     */
    public WorkingCalendar calendar(String calendar, @Nullable String assignee) {
        return WorkingCalendars.ASSIGNEE.equals(calendar) && assignee != null
                ? of(assignee)
                : current().named(calendar);
    }

    /** The own hours of somebody, the office's if they have none, without the days they are away. */
    private WorkingCalendar of(String account) {
        return withoutAbsences(table.hoursOf(account).definition(), account).calendar();
    }

    /** As it would be with other hours. */
    CalendarDefinition withoutAbsences(CalendarDefinition hours, String account) {
        var closed = new HashSet<>(hours.closedDays());
        absences.ifAvailable(it -> closed.addAll(it.of(account)));
        return new CalendarDefinition(
                hours.name(), hours.alwaysOpen(), hours.hours(), hours.holidaysClosed(), hours.yearEndClosed(), closed);
    }

    /** The organisation's calendars, for those who lead the work. */
    public List<CalendarSheet> all() {
        current.require(Role.MANAGER, Role.SUPERVISOR);
        return table.all();
    }

    public Optional<CalendarSheet> find(String name) {
        current.require(Role.MANAGER, Role.SUPERVISOR);
        return table.find(name).filter(it -> it.account() == null);
    }

    /** A further calendar, still to be named and saved; with the hours of the office to begin with. */
    public CalendarSheet another() {
        current.require(Role.MANAGER);
        return likeTheOffice("", null);
    }

    /** Somebody's own hours; those of the office, still to be saved as their own, if they have none. */
    public CalendarSheet ownHours(String account) {
        requireMayArrange(account);
        return table.find(ownName(account)).orElseGet(() -> likeTheOffice(ownName(account), account));
    }

    public boolean hasOwnHours(String account) {
        requireMayArrange(account);
        return table.find(ownName(account)).isPresent();
    }

    /** Everybody their own hours, managers everybody's. */
    public boolean mayArrange(String account) {
        return account.equals(current.name()) || current.hasAny(Role.MANAGER);
    }

    private void requireMayArrange(String account) {
        if (!mayArrange(account)) {
            throw new AccessDeniedException("Not yours to arrange");
        }
    }

    private CalendarSheet likeTheOffice(String name, @Nullable String account) {
        var office = table.find(WorkingCalendars.OFFICE).orElseThrow();
        return new CalendarSheet(
                name,
                account,
                "",
                "",
                false,
                office.hours(),
                office.holidaysClosed(),
                office.yearEndClosed(),
                Collections.emptySortedMap(),
                CalendarSheet.UNSAVED);
    }

    static String ownName(String account) {
        return "@" + account;
    }
}

package org.otonari.deadlines;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.history.FieldChange;
import org.otonari.history.FieldHistory;
import org.otonari.sla.WorkingCalendars;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the organisation's calendars (managers) and people's own hours (they themselves, and managers). */
@Service
@Transactional
public class CalendarDesk {

    static final String SUBJECT = "calendar";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_REASON = 100;
    private static final int MOST_CLOSED_DAYS = 400;

    private final CalendarTable table;
    private final Calendars calendars;
    private final KnownCalendars known;
    private final FieldHistory history;
    private final CurrentAccount current;
    private final Clock clock;

    CalendarDesk(
            CalendarTable table,
            Calendars calendars,
            KnownCalendars known,
            FieldHistory history,
            CurrentAccount current,
            Clock clock) {
        this.table = table;
        this.calendars = calendars;
        this.known = known;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Saves a calendar, a new one too, and writes down who changed what.
     *
     * @throws CalendarRefused if it cannot be like this, or somebody else has changed it since it was read
     */
    public void save(CalendarSheet sheet) {
        requireMayChange(sheet);
        check(sheet);
        known.forget();
        var before = table.find(sheet.name());
        try {
            if (sheet.isNew()) {
                table.insert(sheet, clock.instant());
            } else if (!table.update(sheet, clock.instant())) {
                throw new CalendarRefused("deadlines.calendar.changedMeanwhile");
            }
        } catch (DuplicateKeyException taken) {
            throw new CalendarRefused(
                    sheet.account() == null ? "deadlines.calendar.taken" : "deadlines.calendar.changedMeanwhile",
                    sheet.name());
        }
        history.changed(
                SUBJECT,
                sheet.name(),
                before.map(CalendarFacts::of).orElse(CalendarFacts.NONE),
                CalendarFacts.of(sheet));
    }

    /** Who changed what of a calendar, newest first. */
    @Transactional(readOnly = true)
    public List<FieldChange> changes(String name) {
        current.require(Role.MANAGER, Role.SUPERVISOR);
        return history.of(SUBJECT, List.of(name));
    }

    /** @throws CalendarRefused with what is wrong about it */
    void check(CalendarSheet sheet) {
        if (sheet.alwaysOpen()) {
            throw new CalendarRefused("deadlines.calendar.alwaysOpen");
        }
        if (sheet.hours().isEmpty()) {
            throw new CalendarRefused("deadlines.calendar.neverOpen");
        }
        if (sheet.closedDays().size() > MOST_CLOSED_DAYS) {
            throw new CalendarRefused("deadlines.calendar.tooManyDays", MOST_CLOSED_DAYS);
        }
        if (sheet.closedDays().values().stream().anyMatch(it -> it.isBlank() || it.length() > LONGEST_REASON)) {
            throw new CalendarRefused("deadlines.calendar.reasonMissing", LONGEST_REASON);
        }
        if (sheet.account() == null) {
            checkNames(sheet);
        }
    }

    private static void checkNames(CalendarSheet sheet) {
        if (!NAME.matcher(sheet.name()).matches() || WorkingCalendars.ASSIGNEE.equals(sheet.name())) {
            throw new CalendarRefused("deadlines.calendar.name");
        }
        for (var title : List.of(sheet.title(), sheet.titleEn())) {
            if (title.isBlank() || title.length() > LONGEST_TITLE) {
                throw new CalendarRefused("deadlines.calendar.title", LONGEST_TITLE);
            }
        }
    }

    void requireMayChange(CalendarSheet sheet) {
        if (sheet.account() == null) {
            current.require(Role.MANAGER);
        } else if (!calendars.mayArrange(sheet.account())) {
            throw new AccessDeniedException("Not yours to arrange");
        }
    }
}

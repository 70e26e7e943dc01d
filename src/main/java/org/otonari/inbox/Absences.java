package org.otonari.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.deadlines.AssigneeHours;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I am away from … to …, and … stands in": for oneself, and for others by those who lead the work. */
@Service
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_NOTE = 500;

    private final AbsenceTable table;
    private final InboxTable tasks;
    private final AccountDirectory accounts;
    private final Leads leads;
    private final CurrentAccount current;
    private final AssigneeHours hours;
    private final Clock clock;

    Absences(
            AbsenceTable table,
            InboxTable tasks,
            AccountDirectory accounts,
            Leads leads,
            CurrentAccount current,
            AssigneeHours hours,
            Clock clock) {
        this.table = table;
        this.tasks = tasks;
        this.accounts = accounts;
        this.leads = leads;
        this.current = current;
        this.hours = hours;
        this.clock = clock;
    }

    /** Present and coming ones that the caller may see: their own, and those of whom they may enter for. */
    @Transactional(readOnly = true)
    public List<Absence> all() {
        var today = today();
        return table.between(today, today.plusDays(2L * LONGEST_DAYS)).stream()
                .filter(it ->
                        leads.mayArrangeFor(it.account()) || it.substitute().equals(current.name()))
                .toList();
    }

    /** Who is away today, with the last day. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> awayToday() {
        return table.between(today(), today()).stream()
                .collect(Collectors.toMap(Absence::account, Absence::toDay, (one, other) -> one));
    }

    /** For whom the caller may enter an absence; the caller first. */
    @Transactional(readOnly = true)
    public List<Colleague> people() {
        return leads.people();
    }

    /** Who could stand in for somebody: colleagues who share a role. */
    @Transactional(readOnly = true)
    public List<Colleague> substitutes(String account) {
        leads.requireMayArrangeFor(account);
        return leads.sharingARoleWith(account);
    }

    /** The roles whose tasks would stay with the group, because the substitute does not have them. */
    @Transactional(readOnly = true)
    public Set<Role> uncovered(String account, String substitute) {
        leads.requireMayArrangeFor(account);
        var roles = new HashSet<>(accounts.rolesOf(account));
        roles.removeAll(accounts.rolesOf(substitute));
        return roles;
    }

    /** How many tasks somebody holds now. */
    @Transactional(readOnly = true)
    public int held(String account) {
        leads.requireMayArrangeFor(account);
        return tasks.heldBy(account).size();
    }

    /**
     * @param handOver whether what the account holds when the absence begins moves as well
     * @throws AbsenceRefused with the reason, in words for the page
     */
    public void enter(
            String account,
            LocalDate fromDay,
            LocalDate toDay,
            String substitute,
            @Nullable String note,
            boolean handOver) {
        leads.requireMayArrangeFor(account);
        requireDays(fromDay, toDay);
        if (note != null && note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new AbsenceRefused("inbox.absence.noteTooLong", LONGEST_NOTE);
        }
        if (substitutes(account).stream().noneMatch(it -> it.account().equals(substitute))) {
            throw new AbsenceRefused("inbox.absence.noSharedRole");
        }
        var words = note == null || note.isBlank() ? null : note.strip();
        var absence = new Absence(UUID.randomUUID(), account, fromDay, toDay, substitute, words, handOver);
        requireNoCircle(absence);
        try {
            table.insert(absence, current.name(), clock.instant());
        } catch (DuplicateKeyException overlap) {
            throw new AbsenceRefused("inbox.absence.overlap");
        }
        hours.changed(account);
    }

    /** Whether the caller may end it. */
    public boolean mayEnd(Absence absence) {
        return leads.mayArrangeFor(absence.account());
    }

    /** The account is back from today; what has not begun never begins. */
    public void end(UUID id) {
        table.find(id).ifPresent(absence -> {
            leads.requireMayArrangeFor(absence.account());
            var today = today();
            table.endBefore(id, absence.fromDay().isAfter(today) ? absence.fromDay() : today);
            hours.changed(absence.account());
        });
    }

    private void requireDays(LocalDate fromDay, LocalDate toDay) {
        if (toDay.isBefore(fromDay)) {
            throw new AbsenceRefused("inbox.absence.endsBeforeItBegins");
        }
        if (fromDay.isBefore(today())) {
            throw new AbsenceRefused("inbox.absence.past");
        }
        if (ChronoUnit.DAYS.between(fromDay, toDay) >= LONGEST_DAYS
                || fromDay.isAfter(today().plusDays(LONGEST_DAYS))) {
            throw new AbsenceRefused("inbox.absence.tooLong", LONGEST_DAYS);
        }
    }

    /** On no day may the chain of those who stand in lead back to the one who is away. */
    private void requireNoCircle(Absence wanted) {
        var others = table.between(wanted.fromDay(), wanted.toDay());
        for (var day = wanted.fromDay(); !day.isAfter(wanted.toDay()); day = day.plusDays(1)) {
            var at = wanted.substitute();
            for (var step = 0; step < Substitutes.LONGEST_CHAIN; step++) {
                var next = next(others, at, day);
                if (next == null) {
                    break;
                }
                if (next.equals(wanted.account())) {
                    throw new AbsenceRefused("inbox.absence.circle", accounts.displayName(wanted.substitute()), day);
                }
                at = next;
            }
        }
    }

    private static @Nullable String next(List<Absence> absences, String account, LocalDate day) {
        return absences.stream()
                .filter(it -> it.account().equals(account) && it.covers(day))
                .map(Absence::substitute)
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

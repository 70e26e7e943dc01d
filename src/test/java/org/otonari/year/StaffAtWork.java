package org.otonari.year;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otonari.Actors;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.sla.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff look into the inbox several times a day and do whatever they find, most of it in time, in office hours. */
final class StaffAtWork {

    private final JdbcClient database;
    private final Inbox inbox;
    private final Agenda agenda;
    private final Chance chance;
    private final Forms forms;
    private final Fates fates;
    private final Pace pace;
    private final WorkingCalendar office;
    private final ZoneId zone;
    private final Set<String> seen = new HashSet<>();
    private int completed;

    StaffAtWork(
            JdbcClient database,
            Inbox inbox,
            Agenda agenda,
            Chance chance,
            Fates fates,
            Pace pace,
            WorkingCalendar office,
            ZoneId zone) {
        this.database = database;
        this.inbox = inbox;
        this.agenda = agenda;
        this.chance = chance;
        this.forms = new Forms(chance);
        this.fates = fates;
        this.pace = pace;
        this.office = office;
        this.zone = zone;
    }

    void look() {
        database
                .sql("select task_id, case_number, step, candidate_role from inbox_item where created_at <= ?"
                        + " order by created_at, case_number, step")
                .param(LocalDateTime.ofInstant(agenda.now(), UTC))
                .query((row, index) -> new Task(
                        row.getString("task_id"),
                        new CaseNumber(row.getString("case_number")),
                        row.getString("step"),
                        row.getString("candidate_role")))
                .list()
                .stream()
                .filter(it -> seen.add(it.id()))
                .forEach(it -> agenda.plan(when(it), () -> doIfOpen(it)));
    }

    private Instant when(Task task) {
        var slow = chance.is(Habits.LATE_AT_WORK);
        var soon = office.plus(agenda.now(), slow ? chance.hours(16, 40) : chance.hours(0.5, 11));
        return happensAt(task)
                .filter(it -> it.isAfter(soon))
                .map(it -> it.plus(chance.hours(1.1, 3)))
                .orElse(soon);
    }

    /** Talks are recorded once they have been held. */
    private Optional<Instant> happensAt(Task task) {
        return switch (task.step()) {
            case "Task_HoldInterview" -> moment("interview_at from ofp_application", task.number());
            case "Task_HoldFirstMeeting" -> moment("first_meeting_at from ofp_pair", task.number());
            default -> Optional.empty();
        };
    }

    private Optional<Instant> moment(String what, CaseNumber number) {
        return database.sql("select " + what + " where case_number = ?")
                .param(number.value())
                .query(LocalDateTime.class)
                .optional()
                .map(it -> it.toInstant(UTC));
    }

    private void doIfOpen(Task task) {
        var open = database.sql("select count(*) from inbox_item where task_id = ?")
                .param(task.id())
                .query(Integer.class)
                .single();
        if (open == 0) {
            return;
        }
        var answers = forms.answers(task.step(), LocalDateTime.ofInstant(agenda.now(), zone));
        as(task.role(), () -> complete(task, answers));
        completed++;
        fates.after(task.number(), task.step(), answers);
    }

    private void complete(Task task, Map<String, Object> answers) {
        try {
            pace.ofDeed(Pace.Wait.TASK, () -> inbox.complete(task.id(), answers));
        } catch (RuntimeException refused) {
            throw new AssertionError(task + " with " + answers + " at " + agenda.now(), refused);
        }
    }

    private void as(String role, Runnable work) {
        switch (role) {
            case "coordinator" ->
                chance.one(List.of(Actors.SATO, Actors.SUZUKI)).does(work);
            case "finance" -> Actors.MORI.does(work);
            case "supervisor" -> Actors.TANAKA.does(work);
            default -> {
                TestSignIn.as(role, Role.of(role).orElseThrow());
                try {
                    work.run();
                } finally {
                    TestSignIn.out();
                }
            }
        }
    }

    int completed() {
        return completed;
    }

    /** Half past nine to half past five. */
    static Duration[] looks() {
        return new Duration[] {Duration.ofMinutes(575), Duration.ofMinutes(815), Duration.ofMinutes(1045)};
    }

    private record Task(String id, CaseNumber number, String step, String role) {}
}

package org.otonari.notify;

import java.util.List;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.deadlines.ClockBreached;
import org.otonari.deadlines.ClockEscalated;
import org.otonari.deadlines.ClockSummary;
import org.otonari.deadlines.ClockWarned;
import org.otonari.inbox.TaskAssigned;
import org.otonari.kernel.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells staff of the work that is theirs: given to them, nearly late, late. */
@Component
class WorkNotices {

    private final StaffNews news;
    private final AccountDirectory accounts;
    private final CaseAccess access;

    WorkNotices(StaffNews news, AccountDirectory accounts, CaseAccess access) {
        this.news = news;
        this.accounts = accounts;
        this.access = access;
    }

    @EventListener
    void on(TaskAssigned given) {
        news.tell(
                NoticeKind.ASSIGNED,
                given.assignee(),
                given.number(),
                "task/" + given.taskId(),
                "notify.assigned",
                Notices.person(given.by()),
                NoticeWords.named(given.name(), given.nameEn()),
                given.number());
    }

    @EventListener
    void on(ClockWarned warned) {
        tell(NoticeKind.DEADLINE_WARNING, warned.clock(), "notify.deadline.near");
    }

    @EventListener
    void on(ClockBreached breached) {
        tell(NoticeKind.DEADLINE_MISSED, breached.clock(), "notify.deadline.missed");
    }

    /** The question itself waits in the inbox of the role; the case says what it is about. */
    @EventListener
    void on(ClockEscalated asked) {
        var promise = asked.clock().promise();
        for (var account : members(asked.role(), promise.caseNumber())) {
            news.tell(
                    NoticeKind.ESCALATION,
                    account,
                    promise.caseNumber(),
                    "case/" + promise.caseNumber(),
                    "notify.deadline.escalated",
                    NoticeWords.named(promise.name(), promise.nameEn()),
                    promise.caseNumber());
        }
    }

    private void tell(NoticeKind kind, ClockSummary clock, String key) {
        var promise = clock.promise();
        var link = promise.taskId() == null ? "case/" + promise.caseNumber() : "task/" + promise.taskId();
        for (var account : concerned(clock)) {
            news.tell(
                    kind,
                    account,
                    promise.caseNumber(),
                    link,
                    key,
                    NoticeWords.named(promise.name(), promise.nameEn()),
                    promise.caseNumber());
        }
    }

    /** Whoever has the task; if nobody has it, everybody who may take it. */
    private List<String> concerned(ClockSummary clock) {
        if (clock.assignee() != null) {
            return accounts.isKnown(clock.assignee()) ? List.of(clock.assignee()) : List.of();
        }
        var number = clock.promise().caseNumber();
        return clock.role() == null ? List.of() : members(clock.role(), number);
    }

    private List<String> members(String role, CaseNumber number) {
        var readers = access.readersOf(number);
        return Role.of(role).map(accounts::withRole).orElse(List.of()).stream()
                .map(Colleague::account)
                .filter(it ->
                        readers.stream().anyMatch(reader -> reader.account().equals(it)))
                .toList();
    }
}

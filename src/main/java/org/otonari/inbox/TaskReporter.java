package org.otonari.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseAccess;
import org.otonari.engine.TaskEvent;
import org.otonari.engine.TaskSnapshot;
import org.otonari.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes what a transaction does to tasks and reports it once it is committed: here at once, to other nodes by the table. */
@Component
class TaskReporter {

    private final InboxTable inbox;
    private final TaskNewsTable table;
    private final Newsroom newsroom;
    private final NewsPoll poll;
    private final CaseAccess cases;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskReporter(
            InboxTable inbox,
            TaskNewsTable table,
            Newsroom newsroom,
            NewsPoll poll,
            CaseAccess cases,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inbox = inbox;
        this.table = table;
        this.newsroom = newsroom;
        this.poll = poll;
        this.cases = cases;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Before the read model is written, because it still knows who had the task. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TaskEvent event) {
        var news = news(event);
        report().add(news);
        tellAssignee(event.task(), news);
    }

    private void tellAssignee(TaskSnapshot task, TaskNews news) {
        var to = news.assignee();
        var by = news.actor();
        if (news.kind() == TaskNews.Kind.CLAIMED && to != null && by != null && !to.equals(by)) {
            events.publishEvent(
                    new TaskAssigned(new CaseNumber(task.caseNumber()), task.id(), task.name(), task.nameEn(), to, by));
        }
    }

    private TaskNews news(TaskEvent event) {
        var task = event.task();
        var nameless = cases.isRestricted(new CaseNumber(task.caseNumber()));
        return new TaskNews(
                task.id(),
                kind(event, task),
                nameless ? "" : task.name(),
                nameless ? "" : task.nameEn(),
                task.group(),
                task.assignee(),
                current.isSignedIn() ? current.name() : null);
    }

    private TaskNews.Kind kind(TaskEvent event, TaskSnapshot task) {
        if (event instanceof TaskEvent.Created) {
            return TaskNews.Kind.CREATED;
        } else if (event instanceof TaskEvent.Completed) {
            return TaskNews.Kind.COMPLETED;
        } else if (event instanceof TaskEvent.Withdrawn) {
            return TaskNews.Kind.WITHDRAWN;
        }
        @Nullable String before = inbox.find(task.id()).map(TaskItem::assignee).orElse(null);
        if (Objects.equals(before, task.assignee())) {
            return TaskNews.Kind.CHANGED;
        }
        return task.assignee() == null ? TaskNews.Kind.RELEASED : TaskNews.Kind.CLAIMED;
    }

    /** One for each transaction. */
    private Report report() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var report = new Report();
                    TransactionSynchronizationManager.registerSynchronization(report);
                    return report;
                });
    }

    private final class Report implements TransactionSynchronization {

        private final Map<String, TaskNews> byTask = new LinkedHashMap<>();

        void add(TaskNews news) {
            byTask.merge(news.taskId(), news, Report::inOne);
        }

        /** A new task stays new news until it is gone, and a side effect never hides what was done. */
        private static TaskNews inOne(TaskNews before, TaskNews now) {
            var over = now.kind() == TaskNews.Kind.COMPLETED || now.kind() == TaskNews.Kind.WITHDRAWN;
            var hides = now.kind() == TaskNews.Kind.CHANGED || before.kind() == TaskNews.Kind.CREATED;
            return hides && !over ? before : now;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            table.add(poll.node(), news(), clock.instant());
        }

        @Override
        public void afterCommit() {
            newsroom.tell(news());
        }

        private Collection<TaskNews> news() {
            return byTask.values();
        }
    }
}

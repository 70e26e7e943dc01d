package org.otonari.inbox;

import java.time.Clock;
import java.time.LocalDate;
import org.otonari.casefile.CaseFiles;
import org.otonari.engine.TaskGoneException;
import org.otonari.engine.UserTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When an absence begins, moves what the absent person holds. Each task in a transaction of its own: what was moved
 * stays moved, and what a crash or a colleague prevented is found again by the next round.
 */
@Component
class HandOverAtTheStart {

    private static final Logger log = LoggerFactory.getLogger(HandOverAtTheStart.class);

    private final AbsenceTable absences;
    private final Substitutes substitutes;
    private final InboxTable table;
    private final UserTasks tasks;
    private final CaseFiles cases;
    private final TransactionTemplate transactions;
    private final Clock clock;

    HandOverAtTheStart(
            AbsenceTable absences,
            Substitutes substitutes,
            InboxTable table,
            UserTasks tasks,
            CaseFiles cases,
            TransactionTemplate transactions,
            Clock clock) {
        this.absences = absences;
        this.substitutes = substitutes;
        this.table = table;
        this.tasks = tasks;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${otonari.absence.poll:PT10S}")
    void run() {
        var today = LocalDate.now(clock);
        absences.toHandOver(today).forEach(absence -> handOver(absence, today));
    }

    private void handOver(Absence absence, LocalDate today) {
        var failed = 0;
        for (var task : table.heldBy(absence.account())) {
            try {
                transactions.executeWithoutResult(status -> move(task.id(), absence, today));
            } catch (TaskGoneException done) {
                log.debug("Task {} was done before it could be handed over", task.id());
            } catch (RuntimeException failure) {
                failed++;
                log.warn("Task {} could not be handed over: {}", task.id(), failure.getClass());
            }
        }
        if (failed == 0) {
            absences.handedOver(absence.id(), clock.instant());
        }
    }

    private void move(String taskId, Absence absence, LocalDate today) {
        var task = table.lock(taskId).orElse(null);
        if (task == null || !absence.account().equals(task.assignee())) {
            return;
        }
        var doer = substitutes.standIn(absence, task.role(), today).orElse(null);
        if (doer == null) {
            tasks.release(taskId);
        } else if (!doer.equals(absence.account())) {
            tasks.standIn(taskId, doer, absence.account());
        } else {
            return;
        }
        cases.event(task.caseNumber(), "inbox.timeline.standIn", task.name(), task.nameEn());
    }
}

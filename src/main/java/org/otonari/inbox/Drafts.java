package org.otonari.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.engine.UserTasks;
import org.otonari.forms.FormSchemas;
import org.otonari.forms.FormSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every word that is typed into a form until the task is completed, for the person who typed it and for nobody
 * else.
 */
@Service
@Transactional
public class Drafts {

    private static final Logger log = LoggerFactory.getLogger(Drafts.class);

    /** How long words outlive the task they were meant for. */
    private static final Duration ORPHANED = Duration.ofDays(30);

    private final DraftTable table;
    private final Inbox inbox;
    private final UserTasks tasks;
    private final FormSchemas schemas;
    private final CurrentAccount current;
    private final Clock clock;

    Drafts(DraftTable table, Inbox inbox, UserTasks tasks, FormSchemas schemas, CurrentAccount current, Clock clock) {
        this.table = table;
        this.inbox = inbox;
        this.tasks = tasks;
        this.schemas = schemas;
        this.current = current;
        this.clock = clock;
    }

    /** The reader's own draft, also of a task that is gone. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String taskId) {
        return table.find(taskId, current.name());
    }

    /**
     * Keeps what stands in the form now; the last word wins.
     *
     * @param answers unchecked; {@code null} where a field is empty
     * @return what is kept now; its revision is one higher than before unless another window saved in between
     * @throws TaskRefused if the task is gone and nothing was kept of it before
     * @throws org.springframework.security.access.AccessDeniedException if it is none of the reader's business
     */
    public Draft save(String taskId, Map<String, ? extends @Nullable Object> answers) {
        var account = current.name();
        var before = table.find(taskId, account);
        var number =
                before.map(Draft::caseNumber).orElseGet(() -> inbox.get(taskId).caseNumber());
        var version = tasks.formVersion(taskId)
                .orElseGet(() -> before.map(Draft::formVersion).orElse(null));
        table.save(taskId, account, number, version, answers, clock.instant());
        return table.find(taskId, account).orElseThrow();
    }

    /** Forgets the reader's own draft. */
    public void discard(String taskId) {
        table.delete(taskId, current.name());
    }

    /** A draft in the words of the form it was typed into, a line for each answer; empty if there is none. */
    @Transactional(readOnly = true)
    public String inWords(Draft draft, Locale locale) {
        var version = draft.formVersion();
        return version == null
                ? ""
                : tasks.formText(version)
                        .map(text -> FormSummary.of(schemas.get(version, () -> text), draft.answers(), locale)
                                .inWords())
                        .orElse("");
    }

    @Scheduled(cron = "${otonari.drafts.cleaning:0 40 3 * * *}")
    public void forgetOrphans() {
        var forgotten = table.deleteOrphans(clock.instant().minus(ORPHANED));
        if (forgotten > 0) {
            log.info("Forgot {} drafts of tasks that are gone", forgotten);
        }
    }
}

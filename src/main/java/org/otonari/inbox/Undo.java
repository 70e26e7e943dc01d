package org.otonari.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Deeds;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.engine.Journey;
import org.otonari.engine.NoWayBack;
import org.otonari.engine.WayBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a completion back, for whoever completed it, as long as nothing else has come of it (decision 0007). */
@Service
@Transactional
public class Undo {

    private static final Logger log = LoggerFactory.getLogger(Undo.class);

    private final TaskRecords records;
    private final Undoing undoing;
    private final InboxTable inbox;
    private final DraftTable drafts;
    private final WayBack wayBack;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Map<String, TaskHandler> handlers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undo(
            TaskRecords records,
            Undoing undoing,
            InboxTable inbox,
            DraftTable drafts,
            WayBack wayBack,
            CaseFiles cases,
            CaseAccess access,
            AccountDirectory accounts,
            CurrentAccount current,
            List<TaskHandler> handlers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.undoing = undoing;
        this.inbox = inbox;
        this.drafts = drafts;
        this.wayBack = wayBack;
        this.cases = cases;
        this.access = access;
        this.accounts = accounts;
        this.current = current;
        this.handlers = handlers.stream().collect(Collectors.toMap(TaskHandler::processKey, Function.identity()));
        this.events = events;
        this.clock = clock;
    }

    /** What the reader could take back now, unless something has come of it; nothing for others. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(String taskId) {
        return records.find(taskId).filter(this::isOpen).map(Undo::offered);
    }

    /** The same for everything the reader completed a moment ago, by task id. */
    @Transactional(readOnly = true)
    public Map<String, Offer> offers() {
        return records.undoableBy(current.name(), clock.instant()).stream()
                .map(Undo::offered)
                .collect(Collectors.toMap(Offer::taskId, Function.identity()));
    }

    /**
     * Puts everything back as it was before the task was completed; the answers become a draft.
     *
     * @return the id of the task that stands there again
     * @throws TaskRefused with the reason, if it is too late
     * @throws AccessDeniedException if somebody else completed it, or may not read the case any more
     */
    public String undo(String taskId) {
        var record = records.lock(taskId).orElseThrow(() -> new TaskRefused("inbox.undo.noWay"));
        var closedToReader = access.isRestricted(record.caseNumber()) && !access.mayRead(record.caseNumber());
        if (closedToReader || !current.name().equals(record.completedBy())) {
            log.warn("Refused to undo {} to {}", record.taskId(), current.name());
            throw new AccessDeniedException("Completed by somebody else, or closed to the reader since");
        }
        var memory = undoing.read(requireOpen(record));
        var handler = Optional.ofNullable(handlers.get(memory.processKey())).orElseThrow();
        memory.journey().nextTasks().forEach(this::requireUntouched);
        if (!handler.remember(record.caseNumber(), record.step()).equals(memory.after())) {
            throw new TaskRefused("inbox.undo.changed");
        }
        takeBackWhatWasWritten(taskId);
        handler.putBack(record.caseNumber(), record.step(), memory.before());
        var again = goBack(memory.journey());
        drafts.save(
                again, current.name(), record.caseNumber(), record.formVersion(), record.answers(), clock.instant());
        records.undone(taskId, clock.instant());
        cases.event(record.caseNumber(), "inbox.timeline.undone", record.name(), record.nameEn());
        return again;
    }

    private String requireOpen(TaskRecord record) {
        if (record.undoneAt() != null) {
            throw new TaskRefused("inbox.undo.done");
        }
        if (record.undoUntil() == null) {
            throw new TaskRefused("inbox.undo.noWay");
        }
        if (record.undo() == null || !clock.instant().isBefore(record.undoUntil())) {
            throw new TaskRefused("inbox.undo.tooLate");
        }
        return record.undo();
    }

    /** A colleague may have begun with what comes next; nobody's work is taken away from under their hands. */
    private void requireUntouched(String taskId) {
        var next = inbox.lock(taskId).orElseThrow(() -> new TaskRefused("inbox.undo.movedOn"));
        var who = next.assignee();
        if (who != null && !who.equals(current.name())) {
            throw new TaskRefused("inbox.undo.claimed", accounts.displayName(who), next.name(), next.nameEn());
        }
        if (drafts.existsOfOthers(taskId, current.name())) {
            throw new TaskRefused("inbox.undo.begun", next.name(), next.nameEn());
        }
    }

    private void takeBackWhatWasWritten(String deed) {
        try {
            events.publishEvent(new Deeds.DeedUndone(deed));
        } catch (Deeds.TooLate sent) {
            throw new TaskRefused("inbox.undo.tooLate");
        }
    }

    private String goBack(Journey journey) {
        try {
            return wayBack.goBack(journey);
        } catch (NoWayBack goneOn) {
            throw new TaskRefused("inbox.undo.movedOn");
        }
    }

    private boolean isOpen(TaskRecord record) {
        var until = record.undoUntil();
        return record.undo() != null
                && until != null
                && clock.instant().isBefore(until)
                && current.name().equals(record.completedBy());
    }

    private static Offer offered(TaskRecord record) {
        return new Offer(record.taskId(), record.name(), record.nameEn());
    }

    /** A completion that can be taken back. */
    public record Offer(String taskId, String name, String nameEn) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("ja") ? name : nameEn;
        }
    }
}

package org.otonari.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.SearchText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What signed-in people may see of cases ({@link CaseAccess} says which). A stranger learns nothing, not even whether a
 * number exists.
 */
@Service
@Transactional(readOnly = true)
public class CaseDesk {

    private static final int NOTE_MAX = 4000;

    private final CaseFiles files;
    private final CaseFileRepository cases;
    private final CaseTimeline timeline;
    private final CaseAccess access;
    private final CaseReads reads;
    private final CurrentAccount current;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;

    CaseDesk(
            CaseFiles files,
            CaseFileRepository cases,
            CaseTimeline timeline,
            CaseAccess access,
            CaseReads reads,
            CurrentAccount current,
            AccountDirectory accounts,
            ApplicationEventPublisher events) {
        this.files = files;
        this.cases = cases;
        this.timeline = timeline;
        this.access = access;
        this.reads = reads;
        this.current = current;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * The case as a page shows it; recorded if the case is restricted.
     *
     * @throws AccessDeniedException if the case does not exist or is none of the reader's business
     */
    @Transactional
    public CaseView view(CaseNumber number) {
        return view(number, CaseRead.What.PAGE);
    }

    /** The same for a reader of the given kind. */
    @Transactional
    public CaseView view(CaseNumber number, CaseRead.What what) {
        access.require(number);
        reads.record(number, what, null);
        return files.view(number);
    }

    /** @throws AccessDeniedException if the case does not exist or is none of the reader's business */
    public List<TimelineLine> timeline(CaseNumber number) {
        access.require(number);
        return timeline.all(number);
    }

    /** The same in steps, for long histories. @param from where the step begins, 0 for the newest line */
    public TimelineStep timeline(CaseNumber number, TimelineFilter filter, int from, int size) {
        access.require(number);
        return timeline.step(number, filter, from, size);
    }

    /** Other cases of the same people that the reader may see; the others are simply not there. */
    public List<CaseView> related(CaseNumber number) {
        access.require(number);
        return files.view(number).people().stream()
                .flatMap(member -> files.of(member.person().id()).stream())
                .filter(it -> !it.number().equals(number))
                .distinct()
                .filter(it -> access.mayRead(it.number()))
                .toList();
    }

    /**
     * @param text part of a case number or of a name in any script; empty for all
     * @throws AccessDeniedException unless the reader carries a programme
     */
    public List<CaseView> search(String text, boolean openOnly, int page, int size) {
        current.require(CaseAccess.SEE_ALL);
        return cases
                .search(escape(text.strip()), nameOrNobody(text), openOnly, current.name(), PageRequest.of(page, size))
                .stream()
                .map(files::view)
                .toList();
    }

    public boolean maySearch() {
        return current.hasAny(CaseAccess.SEE_ALL);
    }

    /** Auditors read; everybody else who may read may also write. */
    public boolean mayWriteNotes() {
        return !current.hasAny(Role.AUDITOR);
    }

    /** Whom a note of this case may call: everybody else who may see it. */
    public List<Employee> colleagues(CaseNumber number) {
        access.require(number);
        return access.readersOf(number).stream()
                .filter(it -> !it.account().equals(current.name()))
                .toList();
    }

    /**
     * Writes a note and tells those whom it calls with {@code @} and their name.
     *
     * @throws IllegalArgumentException if the note is empty or longer than 4000 characters
     * @throws CallRefused if it calls somebody who may not see the case
     */
    @Transactional
    public void addNote(CaseNumber number, String text) {
        requireWriting(number);
        requireLength(text);
        var everybody = accounts.everybody();
        var kept = NoteText.withAccounts(text.strip(), everybody);
        var called = called(number, kept, everybody);
        files.note(number, kept);
        called.remove(current.name());
        if (!called.isEmpty()) {
            events.publishEvent(new ColleaguesCalled(number, current.name(), called));
        }
    }

    /** @throws AccessDeniedException unless the reader could add a note to the case */
    void requireWriting(CaseNumber number) {
        access.require(number);
        if (!mayWriteNotes()) {
            throw new AccessDeniedException("Auditors read only");
        }
    }

    static void requireLength(String text) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > NOTE_MAX) {
            throw new IllegalArgumentException("A note has 1 to " + NOTE_MAX + " characters");
        }
    }

    private LinkedHashSet<String> called(CaseNumber number, String kept, List<Employee> everybody) {
        var readers = access.readersOf(number);
        var called = NoteText.called(kept);
        var known =
                everybody.stream().filter(it -> called.contains(it.account())).toList();
        var strangers = known.stream()
                .filter(it -> !readers.contains(it))
                .map(Employee::displayName)
                .toList();
        if (!strangers.isEmpty()) {
            throw new CallRefused(strangers);
        }
        return known.stream().map(Employee::account).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A text without a letter in it, such as a dash, is part of everybody's name and therefore of nobody's. */
    private static String nameOrNobody(String text) {
        var name = escape(SearchText.normalise(text));
        return name.isEmpty() ? "||" : name;
    }

    private static String escape(String text) {
        return text.replace("\\", "").replace("%", "").replace("_", "");
    }
}

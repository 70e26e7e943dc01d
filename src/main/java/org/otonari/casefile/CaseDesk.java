package org.otonari.casefile;

import java.util.List;
import java.util.NoSuchElementException;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.SearchText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What signed-in people may see of cases: those who carry the programmes see all, everybody else only cases they have
 * work on. A stranger learns nothing, not even whether a number exists.
 */
@Service
@Transactional(readOnly = true)
public class CaseDesk {

    private static final Logger log = LoggerFactory.getLogger(CaseDesk.class);
    private static final Role[] SEE_ALL = {Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR, Role.AUDITOR};
    private static final int NOTE_MAX = 4000;

    private final CaseFiles files;
    private final CaseFileRepository cases;
    private final CurrentAccount current;
    private final CaseReaders readers;

    CaseDesk(CaseFiles files, CaseFileRepository cases, CurrentAccount current, CaseReaders readers) {
        this.files = files;
        this.cases = cases;
        this.current = current;
        this.readers = readers;
    }

    /** @throws AccessDeniedException if the case does not exist or is none of the reader's business */
    public CaseView view(CaseNumber number) {
        requireRead(number);
        return files.view(number);
    }

    public List<TimelineLine> timeline(CaseNumber number) {
        requireRead(number);
        return files.timeline(number);
    }

    /** Other cases of the same people. */
    public List<CaseView> related(CaseNumber number) {
        return view(number).people().stream()
                .flatMap(member -> files.of(member.person().id()).stream())
                .filter(it -> !it.number().equals(number))
                .distinct()
                .toList();
    }

    /**
     * @param text part of a case number or of a name in any script; empty for all
     * @throws AccessDeniedException unless the reader carries a programme
     */
    public List<CaseView> search(String text, boolean openOnly, int page, int size) {
        current.require(SEE_ALL);
        return cases.search(escape(text.strip()), nameOrNobody(text), openOnly, PageRequest.of(page, size)).stream()
                .map(files::view)
                .toList();
    }

    public boolean maySearch() {
        return current.hasAny(SEE_ALL);
    }

    /** Auditors read; everybody else who may read may also write. */
    public boolean mayWriteNotes() {
        return !current.hasAny(Role.AUDITOR);
    }

    /** @throws IllegalArgumentException if the note is empty or longer than 4000 characters */
    @Transactional
    public void addNote(CaseNumber number, String text) {
        requireRead(number);
        if (!mayWriteNotes()) {
            throw new AccessDeniedException("Auditors read only");
        }
        if (text.isBlank() || text.codePointCount(0, text.length()) > NOTE_MAX) {
            throw new IllegalArgumentException("A note has 1 to " + NOTE_MAX + " characters");
        }
        files.note(number, text.strip());
    }

    private void requireRead(CaseNumber number) {
        var allowed = current.hasAny(SEE_ALL) || readers.worksOn(number);
        if (!allowed) {
            log.warn("Refused case {} to {}", number, current.name());
            throw new AccessDeniedException("No access to this case");
        }
        if (!cases.existsById(number.value())) {
            throw new NoSuchElementException("No such case");
        }
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

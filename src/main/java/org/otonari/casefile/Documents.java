package org.otonari.casefile;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.files.CheckedFile;
import org.otonari.kernel.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of cases. Each is for everybody who may see its case, or for chosen roles and whoever brought it; the
 * others do not learn that it exists. Files come through {@link org.otonari.files.FileCheck}.
 */
@Service
@Transactional
public class Documents {

    static final String FORM = "form";

    private static final Logger log = LoggerFactory.getLogger(Documents.class);
    private static final String STAFF = "staff";
    private static final String ISSUED = "issued";
    private static final int REASON_MAX = 500;

    private final DocumentTable table;
    private final CaseAccess access;
    private final CaseReads reads;
    private final CaseFiles files;
    private final CurrentAccount current;

    Documents(DocumentTable table, CaseAccess access, CaseReads reads, CaseFiles files, CurrentAccount current) {
        this.table = table;
        this.access = access;
        this.reads = reads;
        this.files = files;
        this.current = current;
    }

    /**
     * The case's documents that the reader may see, newest first.
     *
     * @throws AccessDeniedException if the case is none of the reader's business
     */
    @Transactional(readOnly = true)
    public List<Document> of(CaseNumber number) {
        access.require(number);
        return table.visible(number);
    }

    /** @return nothing if the document is another case's, the reader's business it is not, or its content is gone */
    @Transactional(readOnly = true)
    public Optional<Document> find(CaseNumber number, UUID id) {
        access.require(number);
        return table.visible(id).filter(it -> it.caseNumber().equals(number) && !it.isRemoved());
    }

    /** Auditors read; everybody else who may read may also bring documents. */
    public boolean mayAdd() {
        return !current.hasAny(Role.AUDITOR);
    }

    /** Whoever brought it, supervisors and managers. */
    public boolean mayRemove(Document document) {
        return mayAdd()
                && !document.isRemoved()
                && (document.createdBy().equals(current.name()) || current.hasAny(Role.SUPERVISOR, Role.MANAGER));
    }

    /**
     * Adds a document.
     *
     * @param visibleTo empty: everybody who may see the case
     */
    public UUID add(CaseNumber number, CheckedFile file, Set<Role> visibleTo) {
        return add(number, file, STAFF, visibleTo);
    }

    /** Adds a file that somebody put into a form. */
    public UUID addFromForm(CaseNumber number, CheckedFile file) {
        return add(number, file, FORM, Set.of());
    }

    /** Keeps a paper that a programme made for somebody, for all who may see the case; no reader does it, so nobody is asked. */
    public UUID issue(CaseNumber number, CheckedFile file) {
        var id = table.insert(number, ISSUED, Set.of());
        table.insertVersion(id, file);
        files.tell(number, TimelineLine.Kind.DOCUMENT, "casefile.timeline.issued", id);
        return id;
    }

    /**
     * What was issued, as it was made, for the person it was made for; whoever asks has seen their private link.
     *
     * @return nothing if it was taken away, or was not issued but brought
     */
    @Transactional(readOnly = true)
    public Optional<Document.Content> issued(UUID id) {
        return table.issued(id, ISSUED);
    }

    /**
     * Adds a version; the former ones stay. Of two people at once both are kept, one after the other.
     *
     * @return the version's number
     * @throws DocumentGone if it was removed in the meantime
     */
    public int addVersion(CaseNumber number, UUID id, CheckedFile file) {
        requireAdd(number);
        require(number, id);
        if (!table.lockWithContent(id)) {
            throw new DocumentGone();
        }
        var version = table.insertVersion(id, file);
        files.tell(number, TimelineLine.Kind.DOCUMENT, "casefile.timeline.newVersion", id, version);
        return version;
    }

    /**
     * What is in a version; recorded if the case is restricted.
     *
     * @throws AccessDeniedException if the reader may see neither case nor document
     * @throws NoSuchElementException if there is no such version any more
     */
    public Document.Content read(CaseNumber number, UUID id, int version) {
        access.require(number);
        var document = require(number, id);
        var listed = document.versions().stream()
                .filter(it -> it.number() == version)
                .findFirst()
                .orElseThrow();
        var content = table.content(id, version).orElseThrow();
        reads.record(number, CaseRead.What.DOCUMENT, id.toString());
        return new Document.Content(listed, content);
    }

    /**
     * Takes the content of all versions away for good; the line, who did it and why stay.
     *
     * @throws AccessDeniedException unless the reader brought it, or is a supervisor or manager
     * @throws DocumentGone if somebody else was faster
     * @throws IllegalArgumentException if the reason is empty or longer than 500 characters
     */
    public void remove(CaseNumber number, UUID id, String reason) {
        access.require(number);
        var document = require(number, id);
        if (document.isRemoved() || !table.lockWithContent(id)) {
            throw new DocumentGone();
        }
        if (!mayRemove(document)) {
            throw refused(number, id);
        }
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > REASON_MAX) {
            throw new IllegalArgumentException("A reason has 1 to " + REASON_MAX + " characters");
        }
        table.remove(id, reason.strip());
        files.explain(number, TimelineLine.Kind.DOCUMENT, "casefile.timeline.removed", reason.strip(), id);
        log.info("Document {} of case {} removed by {}", id, number, current.name());
    }

    private UUID add(CaseNumber number, CheckedFile file, String source, Set<Role> visibleTo) {
        requireAdd(number);
        var id = table.insert(number, source, visibleTo);
        table.insertVersion(id, file);
        files.tell(number, TimelineLine.Kind.DOCUMENT, "casefile.timeline.added", id);
        return id;
    }

    private void requireAdd(CaseNumber number) {
        access.require(number);
        if (!mayAdd()) {
            throw new AccessDeniedException("Auditors read only");
        }
    }

    private Document require(CaseNumber number, UUID id) {
        return table.visible(id).filter(it -> it.caseNumber().equals(number)).orElseThrow(() -> refused(number, id));
    }

    private AccessDeniedException refused(CaseNumber number, UUID id) {
        log.warn("Refused document {} of case {} to {}", id, number, current.name());
        return new AccessDeniedException("No access to this document");
    }
}

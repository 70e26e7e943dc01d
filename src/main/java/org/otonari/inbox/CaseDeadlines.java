package org.otonari.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a case has to move next, whoever's turn it is. */
@Service
@Transactional(readOnly = true)
public class CaseDeadlines {

    private final InboxTable table;
    private final CaseAccess access;

    CaseDeadlines(InboxTable table, CaseAccess access) {
        this.table = table;
        this.access = access;
    }

    /**
     * The earliest deadline among the case's open tasks.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the reader may not see the case
     */
    public Optional<Deadline> next(CaseNumber number) {
        access.require(number);
        return table.ofCase(number).stream()
                .filter(it -> it.due() != null)
                .map(it -> new Deadline(it.name(), it.nameEn(), it.created(), Objects.requireNonNull(it.due())))
                .min(Comparator.comparing(Deadline::due));
    }

    /** @param step the task's name in Japanese; @param since when its clock began */
    public record Deadline(String step, String stepEn, Instant since, Instant due) {}
}

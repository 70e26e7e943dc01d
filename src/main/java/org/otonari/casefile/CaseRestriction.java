package org.otonari.casefile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.history.FieldHistory;
import org.otonari.kernel.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Restricts a case to the people it names, and opens it again; always with a reason. */
@Service
@Transactional
public class CaseRestriction {

    private static final Logger log = LoggerFactory.getLogger(CaseRestriction.class);
    private static final int REASON_MAX = 500;

    private final CaseFileRepository cases;
    private final CaseFiles files;
    private final CaseAccess access;
    private final CaseReads reads;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final FieldHistory history;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    CaseRestriction(
            CaseFileRepository cases,
            CaseFiles files,
            CaseAccess access,
            CaseReads reads,
            AccountDirectory accounts,
            CurrentAccount current,
            FieldHistory history,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.files = files;
        this.access = access;
        this.reads = reads;
        this.accounts = accounts;
        this.current = current;
        this.history = history;
        this.database = database;
        this.events = events;
    }

    /** Supervisors and managers who see the case, and whoever a restricted case names, unless they only read. */
    @Transactional(readOnly = true)
    public boolean mayChange(CaseNumber number) {
        return access.mayRead(number)
                && (current.hasAny(Role.SUPERVISOR, Role.MANAGER)
                        || access.isRestricted(number) && !readsOnly(current.roles()));
    }

    /** Whom a case could name: everybody who works here. */
    @Transactional(readOnly = true)
    public List<Employee> candidates() {
        return accounts.everybody();
    }

    /** @throws AccessDeniedException if the case is none of the reader's business */
    @Transactional(readOnly = true)
    public Set<String> named(CaseNumber number) {
        access.require(number);
        return namedNow(number);
    }

    /**
     * Who has read the case while it was restricted, newest first.
     *
     * @throws AccessDeniedException unless the reader could change the restriction
     */
    @Transactional(readOnly = true)
    public List<CaseRead> reads(CaseNumber number) {
        requireChange(number);
        return reads.of(number);
    }

    /**
     * From now on only these people see the case. Whoever does this without being named loses sight of it too.
     *
     * @throws RestrictionRefused if nobody would be left who could open it again, or the reason is missing
     */
    public void restrict(CaseNumber number, Set<String> named, String reason) {
        requireChange(number);
        requireReason(reason);
        var employees = accounts.everybody();
        if (!employees.stream().map(Employee::account).toList().containsAll(named)) {
            throw new RestrictionRefused("casefile.restriction.unknown");
        }
        if (employees.stream().noneMatch(it -> named.contains(it.account()) && !readsOnly(it.roles()))) {
            throw new RestrictionRefused("casefile.restriction.nobody");
        }
        change(number, true, named, reason);
    }

    /** @throws RestrictionRefused if the reason is missing */
    public void open(CaseNumber number, String reason) {
        requireChange(number);
        requireReason(reason);
        change(number, false, Set.of(), reason);
    }

    private void change(CaseNumber number, boolean restricted, Set<String> named, String reason) {
        var file = cases.lock(number.value()).orElseThrow();
        var before = new State(file.isRestricted(), namedNow(number));
        file.restrict(restricted);
        cases.flush();
        database.sql("delete from case_named where case_number = ?")
                .param(number.value())
                .update();
        named.forEach(it -> database.sql("insert into case_named (case_number, account) values (?, ?)")
                .params(number.value(), it)
                .update());
        history.changed("case", number.value(), before, new State(restricted, new TreeSet<>(named)));
        files.explain(
                number,
                TimelineLine.Kind.EVENT,
                restricted ? "casefile.timeline.restricted" : "casefile.timeline.opened",
                reason.strip());
        log.info("Case {} {} by {}", number, restricted ? "restricted" : "opened", current.name());
        events.publishEvent(new CaseRestricted(number, restricted, Set.copyOf(named)));
    }

    /** As the history of fields knows it. */
    private record State(boolean restricted, Set<String> named) {}

    private Set<String> namedNow(CaseNumber number) {
        return new TreeSet<>(database.sql("select account from case_named where case_number = ?")
                .param(number.value())
                .query(String.class)
                .list());
    }

    private void requireChange(CaseNumber number) {
        access.require(number);
        if (!mayChange(number)) {
            log.warn("Refused to change the access of case {} to {}", number, current.name());
            throw new AccessDeniedException("May not change who sees this case");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > REASON_MAX) {
            throw new RestrictionRefused("casefile.restriction.reason");
        }
    }

    private static boolean readsOnly(Set<Role> roles) {
        return roles.contains(Role.AUDITOR);
    }
}

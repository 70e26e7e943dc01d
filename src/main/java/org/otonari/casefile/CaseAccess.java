package org.otonari.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see a case: those who carry the programmes see all, everybody else only cases they have work on. A restricted
 * case is seen by the people it names and by nobody else, managers included.
 */
@Service
@Transactional(readOnly = true)
public class CaseAccess {

    static final Role[] SEE_ALL = {Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR, Role.AUDITOR};

    /**
     * How many cases name an account, as part of somebody else's statement: nearly everybody is named on none, and a list
     * that learns so in passing need not ask for {@link #restrictedCasesOpenTo} before it. Its one value is the account.
     */
    public static final String CASES_NAMING = "(select count(*) from case_named where account = ?)";

    private static final Logger log = LoggerFactory.getLogger(CaseAccess.class);
    private static final Set<Role> ALL_SEEING = EnumSet.of(SEE_ALL[0], SEE_ALL);

    private final JdbcClient database;
    private final CurrentAccount current;
    private final AccountDirectory accounts;
    private final CaseReaders readers;

    CaseAccess(JdbcClient database, CurrentAccount current, AccountDirectory accounts, CaseReaders readers) {
        this.database = database;
        this.current = current;
        this.accounts = accounts;
        this.readers = readers;
    }

    /**
     * @throws AccessDeniedException if the case is none of the reader's business
     * @throws NoSuchElementException if there is no such case, said only to those who may see every open one
     */
    public void require(CaseNumber number) {
        if (!mayRead(number)) {
            log.warn("Refused case {} to {}", number, current.name());
            throw new AccessDeniedException("No access to this case");
        }
        if (database.sql("select count(*) from case_file where number = ?")
                        .param(number.value())
                        .query(Long.class)
                        .single()
                == 0) {
            throw new NoSuchElementException("No such case");
        }
    }

    public boolean mayRead(CaseNumber number) {
        return mayRead(number, isRestricted(number), current.name(), current.roles());
    }

    /** Everybody who may see the case now, by name. */
    public List<Employee> readersOf(CaseNumber number) {
        var restricted = isRestricted(number);
        return accounts.everybody().stream()
                .filter(it -> mayRead(number, restricted, it.account(), it.roles()))
                .toList();
    }

    /**
     * The restricted cases that name this account; to be part of every query that lists something of cases. A single
     * statement, asked before every page of an inbox, so it needs no transaction of its own.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<CaseNumber> restrictedCasesOpenTo(String account) {
        return database
                .sql(
                        """
                        select n.case_number from case_named n join case_file c on c.number = n.case_number
                        where n.account = ? and c.restricted order by n.case_number
                        """)
                .param(account)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    public boolean isRestricted(CaseNumber number) {
        return database.sql("select count(*) from case_file where number = ? and restricted")
                        .param(number.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The restricted cases the reader is not named on, which have to be absent from whatever lists cases. */
    public Set<CaseNumber> closedToReader() {
        return Set.copyOf(database.sql(
                        """
                        select c.number from case_file c where c.restricted
                          and not exists (select 1 from case_named n where n.case_number = c.number and n.account = ?)
                        """)
                .param(current.name())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list());
    }

    boolean isNamed(CaseNumber number, String account) {
        return database.sql("select count(*) from case_named where case_number = ? and account = ?")
                        .params(number.value(), account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean mayRead(CaseNumber number, boolean restricted, String account, Set<Role> roles) {
        if (restricted) {
            return isNamed(number, account);
        }
        return roles.stream().anyMatch(ALL_SEEING::contains) || readers.worksOn(number, account, roles);
    }
}

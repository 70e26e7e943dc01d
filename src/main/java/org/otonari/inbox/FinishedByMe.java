package org.otonari.inbox;

import java.time.LocalDateTime;
import java.util.List;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reader has completed, the latest first. */
@Service
@Transactional(readOnly = true)
public class FinishedByMe {

    private final JdbcClient database;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;

    FinishedByMe(JdbcClient database, CaseFiles cases, CaseAccess access, CurrentAccount current) {
        this.database = database;
        this.cases = cases;
        this.access = access;
        this.current = current;
    }

    public List<FinishedTask> page(int offset, int limit) {
        return database.sql(
                        "select task_id, case_number, name, name_en, completed_at from task_record where completed_by = ?"
                                + " order by completed_at desc, task_id limit " + limit + " offset " + offset)
                .param(current.name())
                .query((row, index) -> {
                    var number = new CaseNumber(row.getString("case_number"));
                    return new FinishedTask(
                            row.getString("task_id"),
                            number,
                            row.getString("name"),
                            row.getString("name_en"),
                            person(number),
                            InboxRow.moment(row.getObject("completed_at", LocalDateTime.class)));
                })
                .list();
    }

    public int count() {
        return database.sql("select count(*) from task_record where completed_by = ?")
                .param(current.name())
                .query(Integer.class)
                .single();
    }

    /** One may know what one did, but no longer whose case it was, once that is kept to others. */
    private String person(CaseNumber number) {
        var open = !access.isRestricted(number)
                || access.restrictedCasesOpenTo(current.name()).contains(number);
        return open ? cases.view(number).title() : "";
    }
}

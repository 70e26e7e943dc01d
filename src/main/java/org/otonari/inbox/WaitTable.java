package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The read model of what the organisation waits for. */
@Component
class WaitTable {

    private final JdbcClient database;

    WaitTable(JdbcClient database) {
        this.database = database;
    }

    void insert(WaitItem item) {
        database.sql(
                        """
                        insert into inbox_wait (wait_id, case_number, programme, process_key, step, name, name_en, waits_for,
                          person_name, person_second, since, until_at, restricted) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        item.id(),
                        item.caseNumber().value(),
                        item.programme().name(),
                        item.processKey(),
                        item.step(),
                        item.name(),
                        item.nameEn(),
                        item.waitsFor(),
                        item.person(),
                        item.personSecond(),
                        InboxRow.utc(item.since()),
                        InboxRow.optional(item.until()),
                        item.restricted())
                .update();
    }

    void delete(String id) {
        database.sql("delete from inbox_wait where wait_id = ?").param(id).update();
    }

    void restrict(CaseNumber number, boolean restricted) {
        database.sql("update inbox_wait set restricted = ? where case_number = ?")
                .params(restricted, number.value())
                .update();
    }

    /** The longest wait first. */
    List<WaitItem> page(List<String> named, int offset, int limit) {
        var open = open(named);
        return database.sql("select * from inbox_wait where " + open.sql() + " order by since, wait_id limit " + limit
                        + " offset " + offset)
                .params(open.values())
                .query(WaitTable::read)
                .list();
    }

    int count(List<String> named) {
        var open = open(named);
        return database.sql("select count(*) from inbox_wait where " + open.sql())
                .params(open.values())
                .query(Integer.class)
                .single();
    }

    List<WaitItem> all() {
        return database.sql("select * from inbox_wait order by wait_id")
                .query(WaitTable::read)
                .list();
    }

    List<WaitItem> of(CaseNumber number) {
        return database.sql("select * from inbox_wait where case_number = ?")
                .param(number.value())
                .query(WaitTable::read)
                .list();
    }

    private static Clause open(List<String> named) {
        return named.isEmpty()
                ? Clause.of("restricted = 0")
                : Clause.join(" or ", List.of(Clause.of("restricted = 0"), Clause.in("case_number", named)));
    }

    private static WaitItem read(ResultSet row, int index) throws SQLException {
        return new WaitItem(
                row.getString("wait_id"),
                new CaseNumber(row.getString("case_number")),
                Programme.valueOf(row.getString("programme")),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("waits_for"),
                row.getString("person_name"),
                row.getString("person_second"),
                InboxRow.moment(row.getObject("since", LocalDateTime.class)),
                InboxRow.optional(row.getObject("until_at", LocalDateTime.class)),
                row.getBoolean("restricted"));
    }
}

package org.otonari.deadlines;

import java.util.Optional;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where cases wait while their clocks stand still. */
@Component
class PausingWaits {

    private final JdbcClient database;

    PausingWaits(JdbcClient database) {
        this.database = database;
    }

    void add(String wait, CaseNumber number, String waitsFor) {
        database.sql("insert into sla_wait (wait_id, case_number, waits_for) values (?, ?, ?)")
                .params(wait, number.value(), waitsFor)
                .update();
    }

    void remove(String wait) {
        database.sql("delete from sla_wait where wait_id = ?").param(wait).update();
    }

    void removeAll(CaseNumber number) {
        database.sql("delete from sla_wait where case_number = ?")
                .param(number.value())
                .update();
    }

    /** For whom the case waits; nobody if it does not. */
    Optional<String> of(CaseNumber number) {
        return database.sql("select waits_for from sla_wait where case_number = ? order by wait_id limit 1")
                .param(number.value())
                .query(String.class)
                .optional();
    }
}

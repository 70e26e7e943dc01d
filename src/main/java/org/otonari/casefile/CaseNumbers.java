package org.otonari.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts cases, from one each year. A number is taken in a transaction of its own: a long import never makes others
 * wait for theirs, at the price of a gap when the case is not opened after all.
 */
@Component
class CaseNumbers {

    private final JdbcClient database;
    private final Clock clock;

    CaseNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public CaseNumber next(String prefix) {
        var year = LocalDate.now(clock).getYear();
        database.sql(
                        """
                        insert into case_number_count (prefix, year, count) values (?, ?, last_insert_id(1))
                        on duplicate key update count = last_insert_id(count + 1)
                        """)
                .params(prefix, year)
                .update();
        var count = database.sql("select last_insert_id()").query(Long.class).single();
        return CaseNumber.of(prefix, year, count);
    }
}

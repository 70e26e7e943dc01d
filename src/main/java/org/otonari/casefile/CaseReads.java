package org.otonari.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has read restricted cases, written with the reading itself: what cannot be recorded is not shown. */
@Component
class CaseReads {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient database;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    CaseReads(JdbcClient database, CaseAccess access, CurrentAccount current, Clock clock) {
        this.database = database;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** @param detail which document, as an id; never a name */
    void record(CaseNumber number, CaseRead.What what, @Nullable String detail) {
        if (access.isRestricted(number)) {
            database.sql("insert into case_read (case_number, account, at, what, detail) values (?, ?, ?, ?, ?)")
                    .params(
                            number.value(),
                            current.name(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                            what.name().toLowerCase(Locale.ROOT),
                            detail)
                    .update();
        }
    }

    List<CaseRead> of(CaseNumber number) {
        return database.sql("select account, at, what from case_read where case_number = ? order by id desc limit ?")
                .params(number.value(), MOST_SHOWN)
                .query(CaseReads::read)
                .list();
    }

    private static CaseRead read(ResultSet row, int index) throws SQLException {
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new CaseRead(
                row.getString("account"),
                at,
                CaseRead.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)));
    }
}

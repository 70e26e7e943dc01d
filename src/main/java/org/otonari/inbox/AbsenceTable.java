package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away when. */
@Component
class AbsenceTable {

    private final JdbcClient database;

    AbsenceTable(JdbcClient database) {
        this.database = database;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the account is away on one of the days already */
    void insert(Absence absence, String enteredBy, Instant now) {
        database.sql(
                        """
                        insert into absence (id, account, from_day, to_day, substitute, note, hand_over, entered_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        absence.id().toString(),
                        absence.account(),
                        absence.fromDay(),
                        absence.toDay(),
                        absence.substitute(),
                        absence.note(),
                        absence.handOver(),
                        enteredBy,
                        utc(now))
                .update();
        for (var day = absence.fromDay(); !day.isAfter(absence.toDay()); day = day.plusDays(1)) {
            database.sql("insert into absence_day (account, day, absence_id) values (?, ?, ?)")
                    .params(absence.account(), day, absence.id().toString())
                    .update();
        }
    }

    /** @return who stands in for the account on that day, if it is away */
    Optional<Absence> on(LocalDate day, String account) {
        return database.sql(
                        """
                        select absence.* from absence_day join absence on absence.id = absence_day.absence_id
                        where absence_day.account = ? and absence_day.day = ?
                        """)
                .params(account, day)
                .query(AbsenceTable::absence)
                .optional();
    }

    Set<LocalDate> daysOf(String account) {
        return Set.copyOf(database.sql("select day from absence_day where account = ?")
                .param(account)
                .query(LocalDate.class)
                .list());
    }

    Optional<Absence> find(UUID id) {
        return database.sql("select * from absence where id = ?")
                .param(id.toString())
                .query(AbsenceTable::absence)
                .optional();
    }

    /** All that touch the days from the first to the last, both included. */
    List<Absence> between(LocalDate first, LocalDate last) {
        return database.sql("select * from absence where to_day >= ? and from_day <= ? order by from_day, account")
                .params(first, last)
                .query(AbsenceTable::absence)
                .list();
    }

    /** Those that have begun and whose tasks have not been moved yet. */
    List<Absence> toHandOver(LocalDate today) {
        return database.sql(
                        """
                        select * from absence
                        where hand_over and handed_over_at is null and from_day <= ? and to_day >= ? order by from_day, id
                        """)
                .params(today, today)
                .query(AbsenceTable::absence)
                .list();
    }

    void handedOver(UUID id, Instant now) {
        database.sql("update absence set handed_over_at = ? where id = ?")
                .params(utc(now), id.toString())
                .update();
    }

    /** The account is back on that day. */
    void endBefore(UUID id, LocalDate day) {
        database.sql("delete from absence_day where absence_id = ? and day >= ?")
                .params(id.toString(), day)
                .update();
        database.sql("update absence set to_day = ? where id = ?")
                .params(day.minusDays(1), id.toString())
                .update();
        database.sql("delete from absence where id = ? and to_day < from_day")
                .param(id.toString())
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Absence absence(ResultSet row, int index) throws SQLException {
        return new Absence(
                UUID.fromString(row.getString("id")),
                row.getString("account"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("substitute"),
                row.getString("note"),
                row.getBoolean("hand_over"));
    }
}

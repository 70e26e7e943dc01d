package org.otonari.ofp.fees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fees' rows. One is open while its case still stands where it waits for it. */
@Component
class FeeTable {

    private static final String OPEN =
            " (f.settlement is null and (coalesce(a.status, '') = 'FEE' or coalesce(p.status, '') = 'PREPARING')) ";
    private static final String FEES =
            """
            select f.*, coalesce(a.case_number,
                if(f.person_id = p.participant_id, p.participant_application, p.volunteer_application)) application,
              """
                    + OPEN
                    + """
             is_open
            from ofp_fee f left join ofp_application a on a.case_number = f.case_number
              left join ofp_pair p on p.case_number = f.case_number
            where
            """;

    private final JdbcClient database;

    FeeTable(JdbcClient database) {
        this.database = database;
    }

    /** Asks for it, or once more; what is settled stays as it was. */
    void ask(CaseNumber number, PersonId person, Fee.Kind kind, int amount, Instant at) {
        database.sql(
                        """
                        insert into ofp_fee (case_number, person_id, kind, amount, asked_at) values (?, ?, ?, ?, ?)
                        on duplicate key update amount = if(settlement is null, values(amount), amount)
                        """)
                .params(number.value(), person.value().toString(), kind.code(), amount, utc(at))
                .update();
    }

    List<Fee> open() {
        return database.sql(FEES + OPEN + "order by f.asked_at, f.number")
                .query(FeeTable::fee)
                .list();
    }

    /** Paid, while the pair waits for the other side's fee; latest first. */
    List<Fee> ahead() {
        return database.sql(FEES
                        + "f.settlement = 'PAID' and p.status = 'PREPARING' and exists (select 1 from ofp_fee o"
                        + " where o.case_number = f.case_number and o.settlement is null) order by f.settled_at desc")
                .query(FeeTable::fee)
                .list();
    }

    long countOpen() {
        return database.sql("select count(*) from (" + FEES + OPEN + ") o")
                .query(Long.class)
                .single();
    }

    List<Fee> of(CaseNumber number) {
        return database.sql(FEES + "f.case_number = ? order by f.number")
                .param(number.value())
                .query(FeeTable::fee)
                .list();
    }

    /** Open or not, of these numbers, these cases, or of pairs these applications came to. */
    List<Fee> named(Collection<Long> numbers, Collection<String> cases) {
        return database.sql(FEES
                        + "f.number in (:numbers) or f.case_number in (:cases) or p.participant_application in (:cases)"
                        + " or p.volunteer_application in (:cases) order by f.number")
                .param("numbers", numbers.isEmpty() ? List.of(-1L) : numbers)
                .param("cases", cases.isEmpty() ? List.of("") : cases)
                .query(FeeTable::fee)
                .list();
    }

    /** Those booked from one of these lines of a bank's file. */
    List<Fee> bookedFrom(Collection<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : database.sql(FEES + "f.bank_line in (:lines)")
                        .param("lines", lines)
                        .query(FeeTable::fee)
                        .list();
    }

    /**
     * Of two who book the same fee, or both fees of a pair, at once, the second waits and then reads what the first has
     * settled: otherwise neither would see that it is the last one.
     */
    Optional<Fee> lock(long number) {
        database.sql("select a.number from ofp_fee f join ofp_fee a on a.case_number = f.case_number"
                        + " where f.number = ? order by a.number for update")
                .param(number)
                .query(Long.class)
                .list();
        return database.sql(FEES + "f.number = ?")
                .param(number)
                .query(FeeTable::fee)
                .optional();
    }

    void settle(long number, Fee.Settlement settlement, LocalDate on, String by, Instant at) {
        database.sql(
                        "update ofp_fee set settlement = ?, settled_on = ?, settled_by = ?, settled_at = ?, bank_line = null where number = ?")
                .params(settlement.name(), on, by, utc(at), number)
                .update();
    }

    void reopen(long number) {
        database.sql(
                        "update ofp_fee set settlement = null, settled_on = null, settled_by = null, settled_at = null, bank_line = null where number = ?")
                .param(number)
                .update();
    }

    void forget(long number) {
        database.sql("delete from ofp_fee where number = ?").param(number).update();
    }

    void bookedFrom(long number, LocalDate on, @Nullable String bankLine) {
        database.sql("update ofp_fee set settled_on = ?, bank_line = ? where number = ?")
                .params(on, bankLine, number)
                .update();
    }

    void imported(String fileHash, int booked, int leftOpen, String by, Instant at) {
        database.sql(
                        "insert into ofp_bank_import (id, file_hash, booked, left_open, imported_by, imported_at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), fileHash, booked, leftOpen, by, utc(at))
                .update();
    }

    private static Fee fee(ResultSet row, int index) throws SQLException {
        var settlement = row.getString("settlement");
        return new Fee(
                row.getLong("number"),
                new CaseNumber(row.getString("case_number")),
                new CaseNumber(row.getString("application")),
                new PersonId(UUID.fromString(row.getString("person_id"))),
                Fee.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getInt("amount"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("is_open"),
                settlement == null ? null : Fee.Settlement.valueOf(settlement),
                row.getObject("settled_on", LocalDate.class),
                row.getString("bank_line"));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

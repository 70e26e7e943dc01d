package org.otonari.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was written to people, and where it is now. */
@Service
@Transactional(readOnly = true)
public class Outbox {

    private static final Role[] KEEPERS = {Role.COORDINATOR, Role.MANAGER, Role.ADMIN};

    private final JdbcClient database;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    Outbox(JdbcClient database, CaseAccess access, CurrentAccount current, Clock clock) {
        this.database = database;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** What a list of messages shows. */
    public enum Show {
        ALL("true"),
        WAITING("status in ('PENDING', 'SENDING')"),
        /** What nobody has dealt with yet. */
        LOST("status in ('FAILED', 'RETURNED') and settled_at is null"),
        SENT("status in ('SENT', 'KEPT')");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** The latest messages of the whole organisation, newest first; for those who keep it running. */
    public List<Letter> latest(Show show, int offset, int limit) {
        current.require(KEEPERS);
        return open("select * from message where " + show.condition, " order by created_at desc, id limit ? offset ?")
                .params(limit, offset)
                .query(this::letter)
                .list();
    }

    public long count(Show show) {
        current.require(KEEPERS);
        return open("select count(*) from message where " + show.condition, "")
                .query(Long.class)
                .single();
    }

    /** @throws org.springframework.security.access.AccessDeniedException if the reader may not see the case */
    public List<Letter> of(CaseNumber number) {
        access.require(number);
        return database.sql("select * from message where case_number = ? and account is null"
                        + " order by created_at desc, id")
                .param(number.value())
                .query(this::letter)
                .list();
    }

    private JdbcClient.StatementSpec open(String select, String rest) {
        var closed = new ArrayList<>(
                access.closedToReader().stream().map(CaseNumber::value).toList());
        var places = "?,".repeat(closed.size()).replaceFirst(",$", "");
        var condition = closed.isEmpty() ? "" : " and (case_number is null or case_number not in (" + places + "))";
        return database.sql(select + condition + rest).params(closed);
    }

    private Letter letter(ResultSet row, int index) throws SQLException {
        var number = row.getString("case_number");
        var account = row.getString("account");
        var isPrivate = number == null && !current.name().equals(account);
        var status = MessageStatus.valueOf(row.getString("status"));
        var attempts = row.getInt("attempts");
        var next = instant(row, "next_attempt_at");
        var failure = row.getString("failure");
        return new Letter(
                UUID.fromString(row.getString("id")),
                number == null ? null : new CaseNumber(number),
                account,
                row.getString("channel"),
                row.getString("template"),
                row.getString("address"),
                row.getString("subject"),
                isPrivate ? "" : row.getString("body"),
                status,
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "sent_at"),
                attempts,
                next,
                failure == null ? null : MessageFailure.valueOf(failure),
                row.getString("reply"),
                row.getString("settled_at") != null,
                Message.heldUntil(row.getString("deed"), status, attempts, next, clock.instant()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}

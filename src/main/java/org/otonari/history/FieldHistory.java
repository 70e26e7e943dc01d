package org.otonari.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.otonari.access.CurrentAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps and tells who changed what. Callers decide who may ask. */
@Service
@Transactional
public class FieldHistory {

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Clock clock;

    FieldHistory(JdbcClient database, CurrentAccount current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes down, in the transaction that changes it, what differs between a thing before and after.
     *
     * @param subject what kind of thing it is, e.g. {@code person}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T extends Record> void changed(String subject, String id, T before, T after) {
        var by = current.isSignedIn() ? current.name() : null;
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var it : RecordDiff.between(before, after)) {
            database.sql(
                            """
                            insert into field_change (subject, subject_id, field, before_value, after_value, changed_by, at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(subject, id, it.field(), it.before(), it.after(), by, now)
                    .update();
        }
    }

    /** What was changed of these things of one kind, newest first. */
    @Transactional(readOnly = true)
    public List<FieldChange> of(String subject, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(
                                "select * from field_change where subject = :subject and subject_id in (:ids) order by id desc")
                        .param("subject", subject)
                        .param("ids", ids)
                        .query(FieldHistory::change)
                        .list();
    }

    private static FieldChange change(ResultSet row, int index) throws SQLException {
        return new FieldChange(
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("field"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("changed_by"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}

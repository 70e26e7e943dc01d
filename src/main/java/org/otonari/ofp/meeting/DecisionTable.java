package org.otonari.ofp.meeting;

import static org.otonari.ofp.meeting.MeetingTable.moment;
import static org.otonari.ofp.meeting.MeetingTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.matching.Pairing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Decisions of meetings; none is ever deleted. */
@Component
class DecisionTable {

    private final JdbcClient database;

    DecisionTable(JdbcClient database) {
        this.database = database;
    }

    List<Decision> of(UUID meeting) {
        return database.sql("select * from matching_decision where meeting_id = ? order by id")
                .param(meeting.toString())
                .query(DecisionTable::read)
                .list();
    }

    Optional<Decision> find(long id) {
        return database.sql("select * from matching_decision where id = ?")
                .param(id)
                .query(DecisionTable::read)
                .optional();
    }

    /** What stood at the end of other meetings about the same two, latest first. */
    List<Decision> earlier(Pairing pairing, UUID except) {
        return database.sql(
                        """
                        select * from matching_decision where participant_id = ? and volunteer_id = ?
                          and meeting_id <> ? and undone_at is null order by id desc
                        """)
                .params(
                        pairing.participant().value().toString(),
                        pairing.volunteer().value().toString(),
                        except.toString())
                .query(DecisionTable::read)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if one of the two has a pair, or the pair a decision */
    long add(Decision decision) {
        var key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into matching_decision (meeting_id, kind, participant_id, volunteer_id, participant_case,
                          volunteer_case, reason, score, suggested, obstacles, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        decision.meeting().toString(),
                        decision.kind().name(),
                        decision.pairing().participant().value().toString(),
                        decision.pairing().volunteer().value().toString(),
                        decision.participantCase().value(),
                        decision.volunteerCase().value(),
                        decision.reason(),
                        decision.score(),
                        decision.suggested(),
                        String.join(",", decision.obstacles()),
                        decision.decidedBy(),
                        utc(decision.decidedAt()))
                .update(key, "id");
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("A decision got no number");
        }
        return id.longValue();
    }

    void undo(long id, String by, Instant now) {
        database.sql("update matching_decision set undone_by = ?, undone_at = ? where id = ?")
                .params(by, utc(now), id)
                .update();
    }

    void introduced(long id, CaseNumber pair) {
        database.sql("update matching_decision set pair_number = ? where id = ?")
                .params(pair.value(), id)
                .update();
    }

    private static Decision read(ResultSet row, int index) throws SQLException {
        var pair = row.getString("pair_number");
        return new Decision(
                row.getLong("id"),
                UUID.fromString(row.getString("meeting_id")),
                Decision.Kind.valueOf(row.getString("kind")),
                new Pairing(person(row, "participant_id"), person(row, "volunteer_id")),
                new CaseNumber(row.getString("participant_case")),
                new CaseNumber(row.getString("volunteer_case")),
                row.getString("reason"),
                row.getInt("score"),
                row.getBoolean("suggested"),
                Arrays.stream(row.getString("obstacles").split(","))
                        .filter(it -> !it.isEmpty())
                        .toList(),
                row.getString("decided_by"),
                moment(row, "decided_at"),
                row.getString("undone_by"),
                pair == null ? null : new CaseNumber(pair));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(UUID.fromString(row.getString(column)));
    }
}

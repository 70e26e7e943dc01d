package org.otonari.ofp.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.matching.Weights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings and who was there. */
@Component
class MeetingTable {

    private final JdbcClient database;

    MeetingTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Meeting> running() {
        return database.sql("select * from matching_meeting where closed_at is null")
                .query(MeetingTable::read)
                .optional();
    }

    /** Waits for whoever decides something in this moment, and lets the next one wait. */
    Optional<Meeting> lockRunning() {
        return database.sql("select * from matching_meeting where running = 1 for update")
                .query(MeetingTable::read)
                .optional();
    }

    Optional<Meeting> find(UUID id) {
        return database.sql("select * from matching_meeting where id = ?")
                .param(id.toString())
                .query(MeetingTable::read)
                .optional();
    }

    List<Meeting> latest(int limit) {
        return database.sql("select * from matching_meeting order by opened_at desc limit ?")
                .param(limit)
                .query(MeetingTable::read)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if one is running */
    void open(UUID id, LocalDate heldOn, String by, Weights weights, Instant now) {
        database.sql(
                        """
                        insert into matching_meeting (id, held_on, opened_at, opened_by,
                          distance, time, language, goals, family, interests, waiting, waiting_full_days)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.toString(), heldOn, utc(now), by)
                .params(List.of(
                        weights.distance(),
                        weights.time(),
                        weights.language(),
                        weights.goals(),
                        weights.family(),
                        weights.interests(),
                        weights.waiting(),
                        weights.waitingFullDays()))
                .update();
    }

    void weigh(UUID id, Weights weights) {
        database.sql(
                        """
                        update matching_meeting set distance = ?, time = ?, language = ?, goals = ?, family = ?,
                          interests = ?, waiting = ?, waiting_full_days = ? where id = ?
                        """)
                .params(
                        weights.distance(),
                        weights.time(),
                        weights.language(),
                        weights.goals(),
                        weights.family(),
                        weights.interests(),
                        weights.waiting(),
                        weights.waitingFullDays(),
                        id.toString())
                .update();
    }

    void close(UUID id, String by, Meeting.Summary summary, @Nullable String note, Instant now) {
        database.sql(
                        """
                        update matching_meeting set closed_at = ?, closed_by = ?, participants_waiting = ?,
                          volunteers_waiting = ?, total = ?, greedy_total = ?, note = ? where id = ?
                        """)
                .params(
                        utc(now),
                        by,
                        summary.participantsWaiting(),
                        summary.volunteersWaiting(),
                        summary.total(),
                        summary.greedyTotal(),
                        note,
                        id.toString())
                .update();
    }

    /** Something happened: others are to look again. */
    void touch(UUID id) {
        database.sql("update matching_meeting set revision = revision + 1 where id = ?")
                .param(id.toString())
                .update();
    }

    /** Changes whenever a meeting opens, closes or decides something, or somebody joins or leaves the waiting list. */
    String stamp() {
        return database.sql(
                        """
                        select concat(
                          coalesce((select concat(id, ' ', revision) from matching_meeting where running = 1), 'none'),
                          ' ', (select count(*) from ofp_application where status = 'WAITING'))
                        """)
                .query(String.class)
                .single();
    }

    void attend(UUID id, String account, Instant now) {
        database.sql("insert ignore into matching_attendance (meeting_id, account, since) values (?, ?, ?)")
                .params(id.toString(), account, utc(now))
                .update();
    }

    void leave(UUID id, String account) {
        database.sql("delete from matching_attendance where meeting_id = ? and account = ?")
                .params(id.toString(), account)
                .update();
    }

    List<String> present(UUID id) {
        return database.sql("select account from matching_attendance where meeting_id = ? order by since, account")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private static Meeting read(ResultSet row, int index) throws SQLException {
        var closed = row.getObject("closed_at", LocalDateTime.class);
        var total = row.getObject("total", Integer.class);
        return new Meeting(
                UUID.fromString(row.getString("id")),
                row.getObject("held_on", LocalDate.class),
                moment(row, "opened_at"),
                row.getString("opened_by"),
                closed == null ? null : closed.toInstant(ZoneOffset.UTC),
                row.getString("closed_by"),
                new Weights(
                        row.getInt("distance"),
                        row.getInt("time"),
                        row.getInt("language"),
                        row.getInt("goals"),
                        row.getInt("family"),
                        row.getInt("interests"),
                        row.getInt("waiting"),
                        row.getInt("waiting_full_days")),
                total == null
                        ? null
                        : new Meeting.Summary(
                                row.getInt("participants_waiting"),
                                row.getInt("volunteers_waiting"),
                                total,
                                row.getInt("greedy_total")),
                row.getString("note"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

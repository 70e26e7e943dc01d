package org.otonari.deadlines;

import static org.otonari.deadlines.ClockRows.utc;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Changed calendars whose clocks are still being moved, and how far that is. */
@Component
class CalendarMoveTable {

    private final JdbcClient database;

    CalendarMoveTable(JdbcClient database) {
        this.database = database;
    }

    /** @param account whose own hours it is */
    long insert(String calendar, @Nullable String account, String by, int total, Instant now) {
        var key = new GeneratedKeyHolder();
        database.sql("insert into calendar_move (calendar, account, done_by, total, touched_at) values (?, ?, ?, ?, ?)")
                .param(calendar)
                .param(account)
                .param(by)
                .param(total)
                .param(utc(now))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Order> lock(long id) {
        return database.sql("select * from calendar_move where id = ? for update")
                .param(id)
                .query((row, index) -> new Order(
                        row.getLong("id"),
                        row.getString("calendar"),
                        row.getString("account"),
                        row.getString("done_by"),
                        row.getLong("last_clock"),
                        row.getInt("looked"),
                        row.getInt("moved"),
                        row.getInt("total")))
                .optional();
    }

    void update(Order order, Instant now) {
        database.sql("update calendar_move set last_clock = ?, looked = ?, moved = ?, touched_at = ? where id = ?")
                .params(order.lastClock(), order.looked(), order.moved(), utc(now), order.id())
                .update();
    }

    void delete(long id) {
        database.sql("delete from calendar_move where id = ?").param(id).update();
    }

    List<Long> untouchedSince(Instant moment) {
        return database.sql("select id from calendar_move where touched_at < ? order by id")
                .param(utc(moment))
                .query(Long.class)
                .list();
    }

    /**
     * @param by who changed the hours
     * @param lastClock the clock that was looked at last; they are taken by their numbers
     * @param total how many there were to look at when it began
     */
    record Order(
            long id,
            String calendar,
            @Nullable String account,
            String by,
            long lastClock,
            int looked,
            int moved,
            int total) {

        Order further(long clock, int seen, int alsoMoved) {
            return new Order(id, calendar, account, by, clock, looked + seen, moved + alsoMoved, total);
        }
    }
}

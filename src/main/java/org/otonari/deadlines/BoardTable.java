package org.otonari.deadlines;

import static org.otonari.deadlines.ClockRows.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists clocks. Cases kept to others are part of no number: the reader is part of every statement. */
@Component
class BoardTable {

    private static final String SEEN =
            """
            from sla_clock s join case_file c on c.number = s.case_number
            where (not c.restricted or exists
              (select 1 from case_named n where n.case_number = c.number and n.account = :reader))""";

    private static final int DAYS_A_WEEK = 7;

    private final JdbcClient database;

    BoardTable(JdbcClient database) {
        this.database = database;
    }

    /** How many open clocks there are of each kind; answered by an index and the cases' own rows. */
    List<Group> groups(String reader, Instant now, Instant tomorrow) {
        return database.sql(
                        """
                        select c.programme, s.role, s.assignee, s.process_key, s.element, max(s.id) sample,
                          sum(s.paused_at is null and s.due_at >= :now and s.due_at < :tomorrow) due_today,
                          sum(s.paused_at is null and s.warn_at <= :now and s.due_at >= :now) at_risk,
                          sum(s.paused_at is null and s.due_at < :now) breached,
                          sum(s.paused_at is not null) paused, count(*) open_clocks
                        """
                                + SEEN
                                + " and s.ended_at is null"
                                + " group by c.programme, s.role, s.assignee, s.process_key, s.element")
                .param("reader", reader)
                .param("now", utc(now))
                .param("tomorrow", utc(tomorrow))
                .query(BoardTable::group)
                .list();
    }

    /** What the clocks with these numbers promise, by process and step. */
    Map<String, Names> names(Collection<Long> samples) {
        var names = new HashMap<String, Names>();
        if (!samples.isEmpty()) {
            database.sql("select process_key, element, name, name_en from sla_clock where id in (:ids)")
                    .param("ids", samples)
                    .query(row -> {
                        names.put(
                                row.getString("process_key") + "/" + row.getString("element"),
                                new Names(row.getString("name"), row.getString("name_en")));
                    });
        }
        return names;
    }

    /** @param monday of the first week */
    List<BoardWeek> weeks(String reader, LocalDate monday, int weeks) {
        var kept = new long[weeks];
        var missed = new long[weeks];
        var start = begin(monday);
        database.sql("select floor(timestampdiff(hour, :start, s.ended_at) / 168) week, s.outcome, count(*) ended "
                        + SEEN
                        + " and s.ended_at >= :start and s.ended_at < :end and s.outcome in ('KEPT', 'MISSED')"
                        + " group by week, s.outcome")
                .param("reader", reader)
                .param("start", utc(start))
                .param("end", utc(begin(monday.plusWeeks(weeks))))
                .query(row -> {
                    var counts = row.getString("outcome").equals("KEPT") ? kept : missed;
                    counts[row.getInt("week")] = row.getLong("ended");
                });
        var all = new ArrayList<BoardWeek>();
        for (var week = 0; week < weeks; week++) {
            all.add(new BoardWeek(monday.plusWeeks(week), kept[week], missed[week]));
        }
        return all;
    }

    int count(ClockFilter filter, String reader, Instant now, Instant tomorrow) {
        return statement("select count(*) ", filter, "", reader, now, tomorrow)
                .query(Integer.class)
                .single();
    }

    /** The most urgent first; of those that have ended, the latest. */
    List<ClockLine> page(ClockFilter filter, String reader, Instant now, Instant tomorrow, int offset, int limit) {
        var order = filter.state().hasEnded() ? " order by s.ended_at desc, s.id" : " order by s.due_at, s.id";
        return statement("select s.* ", filter, order + " limit " + limit + " offset " + offset, reader, now, tomorrow)
                .query(BoardTable::line)
                .list();
    }

    private JdbcClient.StatementSpec statement(
            String select, ClockFilter filter, String end, String reader, Instant now, Instant tomorrow) {
        var values = new HashMap<String, Object>();
        values.put("reader", reader);
        values.put("now", utc(now));
        values.put("tomorrow", utc(tomorrow));
        return database.sql(select + SEEN + state(filter.state()) + narrowed(filter, values) + end)
                .params(values);
    }

    private static String state(ClockFilter.State state) {
        return switch (state) {
            case OPEN -> " and s.ended_at is null";
            case DUE_TODAY ->
                " and s.ended_at is null and s.paused_at is null and s.due_at >= :now and s.due_at < :tomorrow";
            case AT_RISK ->
                " and s.ended_at is null and s.paused_at is null and s.warn_at <= :now and s.due_at >= :now";
            case BREACHED -> " and s.ended_at is null and s.paused_at is null and s.due_at < :now";
            case PAUSED -> " and s.ended_at is null and s.paused_at is not null";
            case KEPT -> " and s.ended_at is not null and s.outcome = 'KEPT'";
            case MISSED -> " and s.ended_at is not null and s.outcome = 'MISSED'";
        };
    }

    private static String narrowed(ClockFilter filter, Map<String, Object> values) {
        var sql = new StringBuilder();
        if (filter.programme() != null) {
            sql.append(" and c.programme = :programme");
            values.put("programme", filter.programme().name());
        }
        sql.append(same("s.role", "role", filter.role(), values));
        sql.append(same("s.assignee", "person", filter.person(), values));
        var policy = filter.policy();
        if (policy != null) {
            var split = policy.indexOf('/');
            sql.append(" and s.process_key = :process and s.element = :element");
            values.put("process", split < 0 ? policy : policy.substring(0, split));
            values.put("element", policy.substring(split + 1));
        }
        var week = filter.week();
        if (week != null) {
            sql.append(" and s.ended_at >= :from and s.ended_at < :to");
            values.put("from", utc(begin(week)));
            values.put("to", utc(begin(week.plusDays(DAYS_A_WEEK))));
        }
        return sql.toString();
    }

    private static String same(String column, String name, @Nullable String wanted, Map<String, Object> values) {
        if (wanted == null) {
            return "";
        }
        if (wanted.isEmpty()) {
            return " and " + column + " is null";
        }
        values.put(name, wanted);
        return " and " + column + " = :" + name;
    }

    private static Instant begin(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).atZone(DeadlineBoard.TOKYO).toInstant();
    }

    private static Group group(ResultSet row, int index) throws SQLException {
        return new Group(
                row.getString("programme"),
                row.getString("role"),
                row.getString("assignee"),
                row.getString("process_key") + "/" + row.getString("element"),
                row.getLong("sample"),
                new BoardNumbers.Counts(
                        row.getLong("due_today"),
                        row.getLong("at_risk"),
                        row.getLong("breached"),
                        row.getLong("paused"),
                        row.getLong("open_clocks")));
    }

    private static ClockLine line(ResultSet row, int index) throws SQLException {
        return new ClockLine(
                ClockRows.promise(row),
                row.getString("assignee"),
                row.getString("role"),
                row.getString("period"),
                row.getString("calendar"),
                ClockRows.moment(row, "started_at"),
                ClockRows.moment(row, "due_at"),
                ClockRows.optional(row, "paused_at"),
                row.getString("paused_for"),
                ClockRows.optional(row, "ended_at"));
    }

    /** @param sample number of one of its clocks, to ask what they promise */
    record Group(
            String programme,
            @Nullable String role,
            @Nullable String assignee,
            String policy,
            long sample,
            BoardNumbers.Counts counts) {}

    record Names(String name, String nameEn) {}
}

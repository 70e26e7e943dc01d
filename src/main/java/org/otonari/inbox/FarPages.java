package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds where a page begins that is far down in a list several ways lead to. To merge the ways up to there would mean to
 * write down and sort everything that comes before the page; counting it along the indexes is many times cheaper.
 *
 * <p>So it goes there in a few strides. With a task in each way that has a part of the missing tasks before it, and the parts
 * together no more than are missing, it is safe to go to the first of these tasks: what lies before it is at most what is
 * missing, and is counted. The parts follow the shares the ways had in the stride before, so the third or fourth arrives.
 */
@Component
class FarPages {

    /** So many tasks may be merged after the last stride; less costs as much as another stride. */
    private static final int NEAR = 1_000;

    /** Ends it where no stride gets far; what is then still missing is merged. */
    private static final int MOST_STRIDES = 12;

    /** Of each stride, divided evenly: a way that had no share yet may have one further down. */
    private static final double EVENLY = 0.03;

    private final JdbcClient database;
    private final int near;

    @Autowired
    FarPages(JdbcClient database) {
        this(database, NEAR);
    }

    FarPages(JdbcClient database, int near) {
        this.database = database;
        this.near = near;
    }

    /** Whether it is worth the strides: a single way passes over what comes before without writing it down. */
    boolean isFar(List<Way> ways, int offset) {
        return offset > near && ways.size() > 1 && ways.stream().allMatch(way -> way.index() != null);
    }

    /** @return the same list from a place shortly before the page on, without any ways if it ends before */
    Rest find(List<Way> ways, InboxQuery query, int offset) {
        var rest = new Rest(ways, offset);
        var shares = new double[ways.size()];
        Arrays.fill(shares, 1.0 / ways.size());
        for (var strides = 0; rest.offset() > near && strides < MOST_STRIDES; strides++) {
            var parts = parts(shares, rest.offset());
            var mark = mark(rest.ways(), parts, query);
            if (mark.isEmpty()) {
                return new Rest(List.of(), 0);
            }
            var place = mark.get().place();
            var passed = passed(rest.ways(), parts, mark.get());
            var all = passed.stream().mapToInt(it -> it).sum();
            for (var way = 0; way < shares.length; way++) {
                shares[way] = all == 0 ? 1.0 / shares.length : (double) passed.get(way) / all;
            }
            rest = new Rest(
                    ways.stream().map(way -> way.and(place.onwards())).toList(), Math.max(0, rest.offset() - all));
        }
        return rest;
    }

    private static int[] parts(double[] shares, int missing) {
        return Arrays.stream(shares)
                .mapToInt(share -> (int) (missing * (EVENLY / shares.length + (1 - EVENLY) * share)))
                .toArray();
    }

    /** The first of the tasks that stand behind the parts of their ways; a way that ends before is no limit. */
    private Optional<Mark> mark(List<Way> ways, int[] parts, InboxQuery query) {
        var order = QueueOrder.of(query);
        var by = order.by("i.", query.descending());
        var marks = Clause.join(
                " union all ",
                IntStream.range(0, parts.length)
                        .mapToObj(way -> {
                            var select = ways.get(way).select(way + " as way, " + order.columns());
                            return Clause.join(
                                    "",
                                    List.of(select, Clause.of(" order by " + by + " limit 1 offset ?", parts[way])));
                        })
                        .map(Clause::inBrackets)
                        .toList());
        return database.sql(marks.sql() + " order by " + order.by("", query.descending()) + " limit 1")
                .params(marks.values())
                .query((row, index) -> new Mark(row.getInt(1), place(row, query)))
                .optional();
    }

    private static Place place(ResultSet row, InboxQuery query) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(
                    row.getMetaData().getColumnType(column) == Types.TIMESTAMP
                            ? row.getObject(column, LocalDateTime.class)
                            : row.getObject(column));
        }
        return new Place(QueueOrder.of(query), query.descending(), Collections.unmodifiableList(values));
    }

    /** How many of each way lie before the mark; of the way it stands in that is known already. */
    private List<Integer> passed(List<Way> ways, int[] parts, Mark mark) {
        var counts = Clause.join(
                ", ",
                IntStream.range(0, parts.length)
                        .mapToObj(way -> way == mark.way()
                                ? Clause.of("?", parts[way])
                                : ways.get(way)
                                        .and(mark.place().before())
                                        .select("count(*)")
                                        .inBrackets())
                        .toList());
        return database.sql("select " + counts.sql())
                .params(counts.values())
                .query((row, index) -> {
                    var passed = new ArrayList<Integer>();
                    for (var way = 1; way <= parts.length; way++) {
                        passed.add(row.getInt(way));
                    }
                    return passed;
                })
                .single();
    }

    /** @param offset of the page among what these ways lead to */
    record Rest(List<Way> ways, int offset) {}

    private record Mark(int way, Place place) {}
}

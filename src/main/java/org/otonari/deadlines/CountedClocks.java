package org.otonari.deadlines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the open clocks that count by a calendar. */
@Component
class CountedClocks {

    /** Whoever has no hours of their own works when the office does. */
    private static final String LIKE_THE_OFFICE =
            """
            (calendar = 'ASSIGNEE' and (assignee is null or assignee not in
              (select account from working_calendar where account is not null)))""";

    private final JdbcClient database;

    CountedClocks(JdbcClient database) {
        this.database = database;
    }

    /**
     * By calendar, the earliest due first.
     *
     * @param account whose own hours it is
     */
    List<SlaClock> by(String calendar, @Nullable String account) {
        return database.sql("select * from sla_clock where ended_at is null and " + where(calendar, account)
                        + " order by due_at, id")
                .params(values(calendar, account))
                .query(ClockRows::read)
                .list();
    }

    List<ClockId> idsBy(String calendar, @Nullable String account) {
        return database.sql("select id from sla_clock where ended_at is null and " + where(calendar, account)
                        + " order by id")
                .params(values(calendar, account))
                .query((row, index) -> new ClockId(row.getLong(1)))
                .list();
    }

    /** The next ones by their numbers. */
    List<ClockId> idsAfter(long last, String calendar, @Nullable String account, int limit) {
        return database.sql("select id from sla_clock where ended_at is null and " + where(calendar, account)
                        + " and id > ? order by id limit " + limit)
                .params(values(calendar, account))
                .param(last)
                .query((row, index) -> new ClockId(row.getLong(1)))
                .list();
    }

    int count(String calendar, @Nullable String account) {
        return database.sql("select count(*) from sla_clock where ended_at is null and " + where(calendar, account))
                .params(values(calendar, account))
                .query(Integer.class)
                .single();
    }

    private static String where(String calendar, @Nullable String account) {
        if (account != null) {
            return "calendar = ? and assignee = ?";
        }
        return calendar.equals(WorkingCalendars.OFFICE) ? "(calendar = ? or " + LIKE_THE_OFFICE + ")" : "calendar = ?";
    }

    private static List<String> values(String calendar, @Nullable String account) {
        return account == null ? List.of(calendar) : List.of(WorkingCalendars.ASSIGNEE, account);
    }
}

package org.otonari.year;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The measures of domain.md §6, 1 to 6, computed from the data alone, of everybody who applied in these days. */
final class Measures {

    private static final String OURS =
            "with ours as (select case_number from ofp_application where applied_on between :first and :last),"
                    + " our_pair as (select p.* from ofp_pair p join ours o on o.case_number = p.participant_application),"
                    + " decided as (select * from our_pair where established_at is not null or ended_at is not null"
                    + " or introduced_at < :monthAgo) ";

    private final JdbcClient database;
    private final LocalDate first;
    private final LocalDate last;
    private final Instant now;

    Measures(JdbcClient database, LocalDate first, LocalDate last, Instant now) {
        this.database = database;
        this.first = first;
        this.last = last;
        this.now = now;
    }

    private JdbcClient.StatementSpec ask(String question) {
        return database.sql(OURS + question)
                .param("first", first)
                .param("last", last)
                .param("monthAgo", utc(now.minus(java.time.Duration.ofDays(30))))
                .param("now", utc(now));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, UTC);
    }

    int count(String what) {
        return ask("select count(*) from " + what).query(Integer.class).single();
    }

    /** How many applications have come so far, whatever became of them afterwards. */
    int reached(String stage) {
        var reached =
                switch (stage) {
                    case "attended" ->
                        "task_record t on t.case_number = a.case_number and t.step = 'Task_RecordAttendance'"
                                + " and json_value(t.answers, '$.attendance') = 'attended'";
                    case "interviewed" ->
                        "task_record t on t.case_number = a.case_number and t.step = 'Task_HoldInterview'"
                                + " and json_value(t.answers, '$.interview') = 'held'";
                    case "registered" ->
                        "message t on t.case_number = a.case_number and t.template = 'waiting-list-joined'";
                    case "introduced" ->
                        "ofp_pair t on a.case_number in (t.participant_application, t.volunteer_application)";
                    default ->
                        "ofp_pair t on a.case_number in (t.participant_application, t.volunteer_application)"
                                + " and t.established_at is not null";
                };
        return ask("select count(distinct a.case_number) from ofp_application a join ours using (case_number) join "
                        + reached)
                .query(Integer.class)
                .single();
    }

    /** Distinct participants with a pair, of the distinct participants introduced. */
    Share matchedParticipants() {
        return new Share(
                ask("select count(distinct participant_id) from decided where established_at is not null")
                        .query(Integer.class)
                        .single(),
                ask("select count(distinct participant_id) from decided")
                        .query(Integer.class)
                        .single());
    }

    Share establishedIntroductions() {
        return new Share(count("decided where established_at is not null"), count("decided"));
    }

    Share completedPairs() {
        return new Share(
                count("our_pair where planned_end_at < :now and (status = 'COMPLETED' or status = 'CLOSING')"),
                count("our_pair where planned_end_at < :now"));
    }

    Days fromApplicationToInterview() {
        return days("select datediff(a.interview_at, a.applied_on) from ofp_application a join ours using (case_number)"
                + " join task_record t on t.case_number = a.case_number and t.step = 'Task_HoldInterview'"
                + " where a.interview_at < :now group by a.case_number");
    }

    Days fromInterviewToIntroduction() {
        return days(
                "select datediff(min(p.introduced_at), a.interview_at) from ofp_application a join ours using (case_number)"
                        + " join ofp_pair p on a.case_number in (p.participant_application, p.volunteer_application)"
                        + " where a.interview_at < p.introduced_at group by a.case_number");
    }

    Days fromIntroductionToPair() {
        return days("select datediff(established_at, introduced_at) from our_pair where established_at is not null");
    }

    Days waiting() {
        return days("select datediff(:now, a.waiting_since) from ofp_application a join ours using (case_number)"
                + " where a.status = 'WAITING'");
    }

    /** How many wait, by a column of the person. */
    Map<String, Integer> waitingBy(String column) {
        var found = new java.util.LinkedHashMap<String, Integer>();
        ask("select p." + column + " what, count(*) many from ofp_application a join ours using (case_number)"
                        + " join person p on p.id = a.person_id where a.status = 'WAITING' group by 1 order by 2 desc, 1")
                .query((row, index) -> found.put(row.getString("what"), row.getInt("many")))
                .list();
        return found;
    }

    /** Promises finished by due, of those finished and those open beyond it. */
    Share keptPromises() {
        var of = "sla_clock c where c.started_at between :firstMoment and :now and c.paused_at is null"
                + " and (c.outcome in ('KEPT', 'MISSED') or c.ended_at is null and c.due_at < :now)";
        return new Share(
                clocks("select count(*) from " + of + " and c.outcome = 'KEPT'"), clocks("select count(*) from " + of));
    }

    private int clocks(String question) {
        return ask(question)
                .param("firstMoment", first.atStartOfDay())
                .query(Integer.class)
                .single();
    }

    /** Of the check-ins sent at least a week ago. */
    Share answeredCheckIns(String side) {
        var of = "ofp_check_in c join our_pair p on p.case_number = c.pair_number where c.side = '" + side
                + "' and c.sent_at < date_sub(:now, interval 7 day)";
        return new Share(count(of + " and c.answered_at is not null"), count(of));
    }

    int pairsAtRisk() {
        return count("our_pair where ended_at is null and at_risk_since is not null");
    }

    /** Running pairs of which a side has not answered for more than thirty days. */
    int silentPairs() {
        return count("our_pair p where ended_at is null and exists (select 1 from ofp_check_in c where"
                + " c.pair_number = p.case_number and c.answered_at is null and c.sent_at < :monthAgo and not exists"
                + " (select 1 from ofp_check_in l where l.pair_number = c.pair_number and l.side = c.side"
                + " and l.answered_at > c.sent_at))");
    }

    private Days days(String question) {
        return Days.of(ask(question).query(Integer.class).list());
    }

    /** So many of so many. */
    record Share(int part, int whole) {

        double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f %% (%,d of %,d)", 100 * value(), part, whole);
        }
    }

    /** Calendar days, sorted. */
    record Days(List<Integer> all) {

        static Days of(List<Integer> days) {
            var sorted = new ArrayList<>(days);
            sorted.sort(null);
            return new Days(sorted);
        }

        int at(double share) {
            return all.isEmpty() ? 0 : all.get((int) Math.min(all.size() - 1L, Math.round(share * (all.size() - 1))));
        }

        long above(int days) {
            return all.stream().filter(it -> it > days).count();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "median %d, p90 %d (%,d)", at(0.5), at(0.9), all.size());
        }
    }
}

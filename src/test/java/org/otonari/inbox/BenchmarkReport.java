package org.otonari.inbox;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The benchmark as a page to read: what was measured beside what was aimed at, and how the database went about it. */
class BenchmarkReport {

    private static final Set<String> FLAT = Set.of("page", "programme filter", "my tasks");

    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Double> loads = new LinkedHashMap<>();
    private final Map<Integer, Map<String, String>> plans = new LinkedHashMap<>();

    /** How busy the machine is, just before that many tasks are asked for. */
    void load(int size) {
        loads.put(size, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    void add(int size, String question, Race.Result result) {
        var line = new Line(size, question, result);
        lines.add(line);
        System.out.println(line.row(first(line), aims(line)));
    }

    void plans(int size, Map<String, String> explained) {
        plans.put(size, explained);
        System.out.println(explained);
    }

    String markdown(LocalDate day) {
        var text = new StringBuilder(
                """
                # How fast is the inbox?

                Written by `./mvnw -Pbenchmark verify` on %s, %s, %d processors, Java %s, MariaDB 11.4.5 embedded (3 GB buffer pool), \
                everything on one machine (%s). Load average of the machine before each size, of which the benchmark itself makes 1 to 2: %s.

                Median in milliseconds of up to 300 runs, after others to warm up. They take turns, so that whatever else the machine is \
                doing disturbs them alike; who has had four seconds stops after three runs.

                - **ours**: `Inbox.page` or `Inbox.count`, the service behind the page and the REST interface, authorisation included.
                - **engine**: Camunda's `TaskQuery` on the same tasks in the same database: candidate group or assignee, by due date; \
                for a page then the person (a process variable) and the case number (the business key) of its 50 tasks, without which \
                a list cannot be shown. It asks nobody who may see them.
                - **engine, authorised**: the same with the engine's authorisations on, so that it answers what ours answers: only what \
                the reader may see. One grant for the coordinators' group is all there is to look through.
                - **by hand**: the same 50 rows with the same columns, read by a statement written for the one question along one \
                clustered index that holds nothing else, over a connection of the same pool and made into the same objects, without \
                asking who may see them; counts along the narrow index. Searches have no such index; there it is the plain join.

                Aims: page, programme filter and my tasks at most 3 times by hand and at most 1.5 times their own time at 10,000; at a \
                million at least 100 times faster than the authorised engine. Count and search at a million at least 20 times faster. The \
                middle of the list at most 150 ms. My tasks are 1%% of all, ten thousand of a million: few for the engine, whose index of \
                assignees finds them, so that even the read by hand is only some hundred times faster than it.

                | open tasks | question | ours | engine | engine, authorised | by hand | ours : by hand | own growth | engine : ours | authorised : ours | aims |
                |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---|
                """
                        .formatted(
                                day,
                                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("java.version"),
                                processor(),
                                loads.entrySet().stream()
                                        .map(it -> "%.1f at %,d".formatted(it.getValue(), it.getKey()))
                                        .collect(Collectors.joining(", "))));
        lines.forEach(line -> text.append(line.row(first(line), aims(line))).append('\n'));
        text.append("\n## Query plans\n");
        plans.forEach((size, explained) -> {
            text.append("\n### %,d open tasks\n".formatted(size));
            explained.forEach((name, plan) -> text.append("\n%s\n\n```\n%s\n```\n".formatted(name, plan)));
        });
        return text.toString();
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(it -> it.startsWith("model name"))
                    .map(it -> it.substring(it.indexOf(':') + 2))
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException elsewhere) {
            return "unknown processor";
        }
    }

    private double first(Line line) {
        return lines.stream()
                .filter(it -> it.question.equals(line.question))
                .findFirst()
                .orElse(line)
                .ours();
    }

    private String aims(Line line) {
        var missed = new ArrayList<String>();
        if (FLAT.contains(line.question)) {
            check(missed, line.ours() <= 3 * line.byHand(), "3× by hand");
            check(missed, line.ours() <= 1.5 * first(line), "1.5× own");
            check(missed, line.size < 1_000_000 || line.authorised() >= 100 * line.ours(), "100× engine");
        } else if (line.question.contains("count") || line.question.contains("search")) {
            check(missed, line.size < 1_000_000 || line.authorised() >= 20 * line.ours(), "20× engine");
        } else if (line.question.startsWith("middle")) {
            check(missed, line.ours() <= 150, "150 ms");
        } else {
            return "none set";
        }
        return missed.isEmpty() ? "reached" : "**missed: " + String.join(", ", missed) + "**";
    }

    private static void check(List<String> missed, boolean reached, String aim) {
        if (!reached) {
            missed.add(aim);
        }
    }

    static String explain(JdbcTemplate database, String sql, List<Object> values) {
        return database
                .query(
                        "explain " + sql,
                        (row, index) -> "%-12s %-14s %-7s %-24s rows %s  %s"
                                .formatted(
                                        row.getString("select_type"),
                                        row.getString("table"),
                                        row.getString("type"),
                                        row.getString("key"),
                                        row.getString("rows"),
                                        row.getString("Extra")),
                        values.toArray())
                .stream()
                .collect(Collectors.joining("\n"));
    }

    private record Line(int size, String question, Race.Result result) {

        double ours() {
            return result.ours();
        }

        double authorised() {
            return result.engineAuthorised();
        }

        double byHand() {
            return result.byHand();
        }

        String row(double first, String aims) {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %.2f | %.1f | %.1f | %.2f | %.1f | %.1f | %.0f | %.0f | %s |",
                    size,
                    question,
                    ours(),
                    result.engine(),
                    authorised(),
                    byHand(),
                    ours() / byHand(),
                    ours() / first,
                    result.engine() / ours(),
                    authorised() / ours(),
                    aims);
        }
    }
}

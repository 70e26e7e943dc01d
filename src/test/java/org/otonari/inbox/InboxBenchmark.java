package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.kernel.Programme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestPropertySource;

/**
 * What an inbox page costs among ten thousand, a hundred thousand and a million open tasks: ours through its service, the
 * engine's own query, and the least a database can do, on the same data in one run. Started by {@code ./mvnw -Pbenchmark
 * verify}; writes {@code src/docs/benchmark-inbox.md}.
 */
@OtonariTest
@TestPropertySource(
        properties = {"otonari.embedded-database.folder=target/benchmark", "otonari.embedded-database.memory=3G"})
class InboxBenchmark {

    private static final int PAGE = 50;
    private static final int DEEP = 2_000;
    private static final String ME = BenchmarkData.ME;
    private static final List<String> GROUPS = List.of("coordinator");

    @Autowired
    Inbox inbox;

    @Autowired
    InboxReader reader;

    @Autowired
    TaskService tasks;

    @Autowired
    DataSource pool;

    private final BenchmarkReport report = new BenchmarkReport();

    @Test
    void measure() throws Exception {
        var connection = pool.getConnection();
        try {
            var database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            var data = new BenchmarkData(database);
            data.prepare();
            new ByHand(database).prepare();
            TestSignIn.as(ME, Role.COORDINATOR);
            for (var size : sizes()) {
                data.growTo(size);
                measure(size, new ByHand(database));
                report.plans(size, plans(database));
            }
            Files.writeString(Path.of("src/docs/benchmark-inbox.md"), report.markdown(LocalDate.now()));
        } finally {
            TestSignIn.out();
            connection.close();
        }
    }

    private static List<Integer> sizes() {
        return IntStream.of(10_000, 100_000, 1_000_000)
                .filter(it -> it <= Integer.getInteger("otonari.benchmark.most", 1_000_000))
                .boxed()
                .toList();
    }

    private void measure(int size, ByHand byHand) {
        questions().forEach((name, query) -> {
            var offset = offset(name, query);
            var peer = peer(name);
            if (name.equals("count")) {
                assertThat(inbox.count(query)).isEqualTo((int) peer.count());
                report.add(size, name, time(() -> inbox.count(query)), time(peer::count), time(byHand::count));
            } else {
                var ours = inbox.page(query, offset, PAGE).stream()
                        .map(TaskItem::id)
                        .toList();
                assertThat(ours)
                        .as(name)
                        .hasSameElementsAs(byHand.page(name, offset))
                        .isNotEmpty();
                report.add(
                        size,
                        name,
                        time(() -> inbox.page(query, offset, PAGE)),
                        time(() -> peer.listPage(offset, PAGE)),
                        time(() -> byHand.page(name, offset)));
            }
        });
        var search = questions().get("name search");
        report.add(
                size,
                "count of a name search",
                time(() -> inbox.count(search)),
                time(() -> peer("name search").count()),
                time(byHand::countOfSearch));
    }

    static Map<String, InboxQuery> questions() {
        var all = InboxQuery.everything();
        var questions = new LinkedHashMap<String, InboxQuery>();
        questions.put("page", all);
        questions.put("deep page (row 2,000)", all);
        questions.put("middle of the list", all);
        questions.put("count", all);
        questions.put("programme filter", all.narrowed(it -> it.programme(Programme.SPOT)));
        questions.put("name search", all.searching("よしだ カ"));
        questions.put("my tasks", all.with(Queue.MINE));
        return questions;
    }

    private int offset(String name, InboxQuery query) {
        return switch (name) {
            case "deep page (row 2,000)" -> DEEP;
            case "middle of the list" -> inbox.count(query) / 2;
            default -> 0;
        };
    }

    /** Without authorisations, which the engine would have to join as well: the friendlier case for it. */
    private TaskQuery peer(String name) {
        var query = tasks.createTaskQuery();
        if (name.equals("my tasks")) {
            query.taskAssignee(ME);
        } else {
            query.or().taskAssignee(ME).taskCandidateGroupIn(GROUPS).endOr();
        }
        if (name.equals("programme filter")) {
            query.processDefinitionKey("bench-1");
        }
        if (name.equals("name search")) {
            query.processVariableValueLike("person", "%よしだ カ%");
        }
        return query.orderByDueDate().asc().orderByTaskId().asc();
    }

    /** Median of many: at least five, at most a hundred, and about three seconds. */
    private static double time(Supplier<?> question) {
        question.get();
        var times = new ArrayList<Double>();
        var begun = System.nanoTime();
        while (times.size() < 5 || times.size() < 100 && System.nanoTime() - begun < 3_000_000_000L) {
            var start = System.nanoTime();
            question.get();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private Map<String, String> plans(JdbcTemplate database) {
        var plans = new LinkedHashMap<String, String>();
        questions().forEach((name, query) -> {
            var statement = name.equals("count")
                    ? reader.countStatement(query, ME, Set.of(Role.COORDINATOR))
                    : reader.pageStatement(query, ME, Set.of(Role.COORDINATOR), offset(name, query), PAGE);
            plans.put("ours, " + name, BenchmarkReport.explain(database, statement.sql(), statement.values()));
        });
        for (var name : List.of("page", "name search", "my tasks")) {
            var statement = CamundaStatements.of(() -> peer(name).listPage(0, PAGE));
            plans.put("engine, " + name, BenchmarkReport.explain(database, statement.sql(), statement.values()));
        }
        return plans;
    }
}

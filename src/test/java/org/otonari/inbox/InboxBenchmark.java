package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
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
 * verify}; writes {@code src/docs/benchmark-inbox.md} once all sizes are measured.
 *
 * <p>{@code -Dbenchmark.sizes=10000,100000} measures only these and prints the table instead of writing it,
 * {@code -Dbenchmark.question="my tasks"} only this one; with {@code -Dbenchmark.fresh=false} the tasks of the run before are still there and only missing ones are added.
 */
@OtonariTest
@TestPropertySource(
        properties = {
            "otonari.embedded-database.folder=target/benchmark",
            "otonari.embedded-database.fresh=${benchmark.fresh:true}",
            "otonari.embedded-database.memory=3G"
        })
class InboxBenchmark {

    private static final String ALL_SIZES = "10000,100000,1000000";
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
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DataSource pool;

    private final BenchmarkReport report = new BenchmarkReport();

    @Test
    void measure() throws Exception {
        var sizes = System.getProperty("benchmark.sizes", ALL_SIZES);
        TestSignIn.as(ME, Role.COORDINATOR);
        try (var connection = pool.getConnection()) {
            var database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            var data = new BenchmarkData(database);
            data.prepare();
            grantToTheGroup();
            try {
                for (var size :
                        Arrays.stream(sizes.split(",")).map(Integer::valueOf).toList()) {
                    data.growTo(size);
                    measure(size);
                    if (System.getProperty("benchmark.question") == null) {
                        report.plans(size, plans(database));
                    }
                }
            } finally {
                data.leaveStartable();
            }
        } finally {
            TestSignIn.out();
        }
        if (sizes.equals(ALL_SIZES) && System.getProperty("benchmark.question") == null) {
            Files.writeString(Path.of("src/docs/benchmark-inbox.md"), report.markdown(LocalDate.now()));
        } else {
            System.out.println(report.markdown(LocalDate.now()));
        }
    }

    private void measure(int size) {
        var races = races();
        races.values().forEach(Race::warmUp);
        report.load(size);
        races.forEach((question, race) -> report.add(size, question, race.run()));
    }

    private static boolean isAsked(String question) {
        return question.equals(System.getProperty("benchmark.question", question));
    }

    private Map<String, Race> races() {
        var byHand = new ByHand(new JdbcTemplate(pool));
        var races = new LinkedHashMap<String, Race>();
        questions().forEach((name, query) -> {
            if (!isAsked(name)) {
                return;
            }
            var offset = offset(name, query);
            var peer = peer(name);
            if (name.equals("count")) {
                assertThat(inbox.count(query)).isEqualTo(byHand.count());
                races.put(
                        name,
                        new Race(() -> inbox.count(query), peer::count, () -> authorised(peer::count), byHand::count));
            } else {
                assertThat(authorised(() -> peer.listPage(0, 1))).as(name).isNotEmpty();
                assertThat(inbox.page(query, offset, PAGE))
                        .as(name)
                        .isEqualTo(byHand.page(name, offset))
                        .isNotEmpty();
                races.put(
                        name,
                        new Race(
                                () -> inbox.page(query, offset, PAGE),
                                () -> enginePage(peer, offset),
                                () -> authorised(() -> enginePage(peer, offset)),
                                () -> byHand.page(name, offset)));
            }
        });
        var search = questions().get("name search");
        var searched = peer("name search");
        var count = "count of a name search";
        if (isAsked(count)) {
            races.put(
                    count,
                    new Race(
                            () -> inbox.count(search),
                            searched::count,
                            () -> authorised(searched::count),
                            byHand::countOfSearch));
        }
        return races;
    }

    private static Map<String, InboxQuery> questions() {
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

    /** A list is of no use without the person and the case number, which the engine keeps with the process. */
    private List<Object> enginePage(TaskQuery peer, int offset) {
        var page = peer.listPage(offset, PAGE);
        var processes = page.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        var people = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(processes)
                .variableName("person")
                .list();
        var cases = runtime.createProcessInstanceQuery()
                .processInstanceIds(Set.of(processes))
                .list();
        return List.of(page, people, cases);
    }

    /** As the engine answers somebody who signed in: of what their groups may see. */
    private <T> T authorised(Supplier<T> question) {
        engine.getIdentityService().setAuthentication(ME, GROUPS);
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(true);
        try {
            return question.get();
        } finally {
            engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void grantToTheGroup() {
        var grants = engine.getAuthorizationService();
        if (grants.createAuthorizationQuery().groupIdIn(GROUPS.get(0)).count() > 0) {
            return;
        }
        var grant = grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(GROUPS.get(0));
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
        grant.addPermission(ProcessDefinitionPermissions.READ_INSTANCE);
        grant.addPermission(ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE);
        grants.saveAuthorization(grant);
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

package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Camunda as it comes, on the same database: tasks with two timeout listeners that do nothing but count. */
public final class BareEngine implements AutoCloseable {

    private static final String MODEL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
              xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              targetNamespace="http://otonari.org/test">
              <bpmn:process id="bare" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Task"/>
                <bpmn:userTask id="Task"><bpmn:extensionElements>
                  <camunda:taskListener event="timeout" id="first" expression="${fired.first(task.id)}">
                    <bpmn:timerEventDefinition id="Timer_1"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${first}</bpmn:timeDate></bpmn:timerEventDefinition>
                  </camunda:taskListener>
                  <camunda:taskListener event="timeout" id="second" expression="${fired.second(task.id)}">
                    <bpmn:timerEventDefinition id="Timer_2"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${second}</bpmn:timeDate></bpmn:timerEventDefinition>
                  </camunda:taskListener>
                </bpmn:extensionElements></bpmn:userTask>
                <bpmn:sequenceFlow id="Flow_2" sourceRef="Task" targetRef="End"/>
                <bpmn:endEvent id="End"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final int WRITERS = 4;

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final Fired fired = new Fired();

    BareEngine(DataSource like) throws SQLException {
        var settings = new HikariConfig();
        ((HikariDataSource) like.unwrap(HikariDataSource.class)).copyStateTo(settings);
        settings.setPoolName("bare");
        pool = new HikariDataSource(settings);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setCmmnEnabled(false);
        configuration.setBeans(Map.of("fired", fired));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name("bare")
                .addString("bare.bpmn", MODEL)
                .deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    void start(int count, Instant first, Instant second) {
        Map<String, Object> variables = Map.of("first", Date.from(first), "second", Date.from(second));
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (var each = 0; each < count; each++) {
            writers.execute(() -> engine.getRuntimeService().startProcessInstanceByKey("bare", variables));
        }
        writers.shutdown();
        try {
            assertThat(writers.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
        assertThat(engine.getManagementService().createJobQuery().count()).isGreaterThanOrEqualTo(2L * count);
    }

    void requireEachOnce(int listener, int count) {
        var times = listener == 1 ? fired.firsts : fired.seconds;
        assertThat(times).hasSize(count);
        assertThat(times.values()).allMatch(it -> it.get() == 1);
    }

    void forget() {
        fired.firsts.clear();
        fired.seconds.clear();
    }

    /** What it wrote stays: the database is the benchmark's own and begins empty each time. */
    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** Called by the listeners, so it is public. */
    public static final class Fired {

        private final Map<String, AtomicInteger> firsts = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> seconds = new ConcurrentHashMap<>();

        public void first(String task) {
            firsts.computeIfAbsent(task, id -> new AtomicInteger()).incrementAndGet();
        }

        public void second(String task) {
            seconds.computeIfAbsent(task, id -> new AtomicInteger()).incrementAndGet();
        }
    }
}

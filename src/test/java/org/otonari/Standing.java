package org.otonari;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a case stands in every table that knows it, without the ids and versions that only count changes. */
@Component
public class Standing {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService jobs;
    private final Progress progress;
    private final JdbcClient database;

    Standing(
            RuntimeService runtime,
            HistoryService history,
            ManagementService jobs,
            Progress progress,
            JdbcClient database) {
        this.runtime = runtime;
        this.history = history;
        this.jobs = jobs;
        this.progress = progress;
        this.database = database;
    }

    public Map<String, Object> of(CaseNumber number) {
        var instance = progress.of(number).getProcessInstanceId();
        var standing = new LinkedHashMap<String, Object>();
        standing.put("waits at", waitsAt(instance));
        standing.put("variables", new TreeMap<>(runtime.getVariables(instance)));
        standing.put("timers", timers(instance));
        standing.put("inbox", rows("select * from inbox_item where case_number = ? order by step", number));
        standing.put("application", rows("select * from ofp_application where case_number = ?", number));
        standing.put("pair", rows("select * from ofp_pair where case_number = ?", number));
        standing.put("fees", rows("select * from ofp_fee where case_number = ? order by person_id", number));
        standing.put("dates", rows("select * from appointment where case_number = ? order by id", number));
        standing.put("case", rows("select * from case_file where number = ?", number));
        standing.put(
                "person",
                rows(
                        "select p.* from person p join case_person c on c.person_id = p.id where c.case_number = ?"
                                + " order by id",
                        number));
        standing.put(
                "identity",
                rows(
                        "select i.* from identity_check i join case_person c on c.person_id = i.person_id"
                                + " where c.case_number = ?",
                        number));
        standing.put("messages", rows("select * from message where case_number = ? order by id", number));
        standing.put("holds", rows("select * from ofp_hold where pair_number = ?", number));
        standing.put(
                "clocks",
                rows(
                        """
                        select kind, element, period, share, assignee, role, started_at, counted_from, counted, due_at,
                          warn_at, paused_at, paused_for, left_ms, warned_at, breached_at, missed
                        from sla_clock where case_number = ? and ended_at is null order by element
                        """,
                        number));
        return standing;
    }

    private List<String> waitsAt(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).unfinished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .sorted()
                .toList();
    }

    private List<String> timers(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).list().stream()
                .map(job -> jobs.createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .singleResult()
                                .getActivityId()
                        + " "
                        + job.getDuedate().toInstant())
                .sorted()
                .toList();
    }

    private List<Map<String, Object>> rows(String query, CaseNumber number) {
        var rows = database.sql(query).param(number.value()).query().listOfRows();
        rows.forEach(row -> row.keySet().removeAll(List.of("version", "task_id", "number")));
        return rows;
    }
}

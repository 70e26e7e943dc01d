package org.otonari.deadlines;

import static org.otonari.deadlines.ClockRows.utc;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otonari.engine.ChangedPromises;
import org.otonari.sla.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The policies that managers have changed, one row for each promise. */
@Component
class ChangedPolicies implements ChangedPromises {

    private final JdbcClient database;

    ChangedPolicies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Changed> all() {
        return database.sql("select * from changed_policy order by process_key, element")
                .query((row, index) ->
                        new Changed(row.getString("process_key"), row.getString("element"), ClockRows.policy(row)))
                .list();
    }

    /** What counts instead of what an older version of the model says, for clocks that begin from now on. */
    Optional<Policy> of(String processKey, String element) {
        return database.sql("select * from changed_policy where process_key = ? and element = ?")
                .params(processKey, element)
                .query((row, index) -> ClockRows.policy(row))
                .optional();
    }

    /** Who changed each promise last. */
    Map<Key, PolicyChange> last() {
        var last = new HashMap<Key, PolicyChange>();
        database.sql("select process_key, element, changed_by, changed_at, reason from changed_policy")
                .query(row -> {
                    last.put(
                            new Key(row.getString("process_key"), row.getString("element")),
                            new PolicyChange(
                                    row.getString("changed_by"),
                                    ClockRows.moment(row, "changed_at"),
                                    row.getString("reason")));
                });
        return last;
    }

    void save(PolicySheet sheet, String by, Instant at, String reason) {
        var policy = sheet.policy();
        database.sql(
                        """
                        replace into changed_policy (process_key, element, period, calendar, warn_percent, escalate_to,
                          pauses, changed_by, changed_at, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(sheet.processKey(), sheet.element(), policy.period(), policy.calendar(), policy.warnPercent())
                .params(String.join(",", policy.escalateTo()), policy.pauses(), by, utc(at), reason)
                .update();
    }

    record Key(String processKey, String element) {}
}

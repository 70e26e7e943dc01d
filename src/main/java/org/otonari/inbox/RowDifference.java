package org.otonari.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns in which two rows differ, by name. */
final class RowDifference {

    private RowDifference() {}

    static List<String> between(InboxRow one, InboxRow other) {
        var left = columns(one);
        var right = columns(other);
        return left.keySet().stream()
                .filter(column -> !Objects.equals(left.get(column), right.get(column)))
                .toList();
    }

    private static Map<String, @Nullable Object> columns(InboxRow row) {
        var item = row.item();
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("case_number", item.caseNumber());
        columns.put("programme", item.programme());
        columns.put("process_key", item.processKey());
        columns.put("step", item.step());
        columns.put("name", item.name());
        columns.put("name_en", item.nameEn());
        columns.put("candidate_role", item.role());
        columns.put("assignee", item.assignee());
        columns.put("stands_in_for", item.standsInFor());
        columns.put("person_name", item.person());
        columns.put("person_second", item.personSecond());
        columns.put("person_reading", row.personReading());
        columns.put("words", row.words());
        columns.put("ward", item.ward());
        columns.put("languages", InboxRow.languages(item.languages()));
        columns.put("step_number", row.step());
        columns.put("created_at", item.created());
        columns.put("due_at", item.due());
        columns.put("warn_at", item.warnAt());
        columns.put("wake_at", item.wakeAt());
        columns.put("paused_at", item.pausedAt());
        columns.put("paused_for", item.pausedFor());
        columns.put("priority", item.priority());
        columns.put("bulk", item.bulk());
        columns.put("restricted", item.restricted());
        return columns;
    }
}

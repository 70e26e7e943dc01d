package org.otonari.inbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.otonari.casefile.CaseAccess;
import org.otonari.engine.UserTasks;
import org.otonari.forms.FormSchemas;
import org.otonari.forms.FormSummary;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered in a case's completed tasks, in the words of the forms they were answered in. */
@Service
@Transactional(readOnly = true)
public class AnswerHistory {

    private final TaskRecords records;
    private final UserTasks tasks;
    private final FormSchemas schemas;
    private final CaseAccess access;

    AnswerHistory(TaskRecords records, UserTasks tasks, FormSchemas schemas, CaseAccess access) {
        this.records = records;
        this.tasks = tasks;
        this.schemas = schemas;
        this.access = access;
    }

    /**
     * By task id.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the reader may not see the case
     */
    public Map<String, FormSummary> of(CaseNumber number, Locale locale) {
        access.require(number);
        var summaries = new LinkedHashMap<String, FormSummary>();
        for (var record : records.of(number)) {
            var version = record.formVersion();
            if (version != null) {
                tasks.formText(version).ifPresent(text -> {
                    var schema = schemas.get(version, () -> text);
                    summaries.put(record.taskId(), FormSummary.of(schema, record.answers(), locale));
                });
            }
        }
        return summaries;
    }
}

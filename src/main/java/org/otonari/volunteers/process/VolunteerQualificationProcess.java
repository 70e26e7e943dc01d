package org.otonari.volunteers.process;

import java.util.Map;
import org.otonari.engine.Processes;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.kernel.CaseNumber;
import org.otonari.volunteers.Qualification;
import org.otonari.volunteers.QualificationFlow;
import org.springframework.stereotype.Component;

/** {@code processes/volunteers/volunteer-qualification.bpmn}: its key, its variable, and its tasks, which only decide. */
@Component
class VolunteerQualificationProcess implements QualificationFlow, TaskHandler {

    static final String KIND = "qualification";

    private static final String KEY = "volunteer-qualification";

    private final Processes processes;

    VolunteerQualificationProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void start(CaseNumber number, Qualification kind) {
        processes.start(KEY, number, Map.of(KIND, kind.code()));
    }

    @Override
    public void registrationEnded(CaseNumber number) {
        processes.tell(number, "volunteers.registration-ended");
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> answers) {
        return Map.of();
    }
}

package org.otonari.volunteers.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.otonari.engine.Processes;
import org.otonari.kernel.CaseNumber;
import org.otonari.volunteers.DormancyFlow;
import org.springframework.stereotype.Component;

/** {@code processes/volunteers/volunteer-dormancy.bpmn}: its key and its variables; it ends with the registration. */
@Component
class VolunteerDormancyProcess implements DormancyFlow {

    static final String NEXT = "quietAt";
    static final String QUIET = "quiet";

    private final Processes processes;

    VolunteerDormancyProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void start(CaseNumber number, Instant firstAt) {
        processes.start("volunteer-dormancy", number, Map.of(NEXT, Date.from(firstAt)));
    }
}

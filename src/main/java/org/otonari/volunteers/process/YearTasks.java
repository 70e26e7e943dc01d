package org.otonari.volunteers.process;

import java.util.Map;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.kernel.CaseNumber;
import org.otonari.volunteers.Onboarding;
import org.springframework.stereotype.Component;

/** The call about the year, which only asks: what follows from the answer is the process's. */
@Component
class YearTasks implements TaskHandler {

    private final Onboarding onboarding;

    YearTasks(Onboarding onboarding) {
        this.onboarding = onboarding;
    }

    @Override
    public String processKey() {
        return VolunteerYearlyProcess.KEY;
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> answers) {
        return Map.of();
    }

    @Override
    public String remember(CaseNumber number, String step) {
        return onboarding.remember(number);
    }

    @Override
    public void putBack(CaseNumber number, String step, String remembered) {
        onboarding.putBack(number, remembered);
    }
}

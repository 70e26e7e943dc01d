package org.otonari.volunteers.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.volunteers.Insurance;
import org.otonari.volunteers.InsuranceDates;
import org.otonari.volunteers.Onboarding;
import org.otonari.volunteers.VolunteerRefused;
import org.springframework.stereotype.Component;

/** {@code processes/volunteers/volunteer-insurance.bpmn}: its key, its variables and what the answer of its task means. */
@Component
class InsuranceTasks implements TaskHandler {

    static final String KEY = "volunteer-insurance";

    private final Insurance insurance;
    private final Onboarding onboarding;

    InsuranceTasks(Insurance insurance, Onboarding onboarding) {
        this.insurance = insurance;
        this.onboarding = onboarding;
    }

    static Map<String, Object> variables(InsuranceDates dates) {
        return Map.of("renewalAt", Date.from(dates.renewalAt()), "insuranceEndsAt", Date.from(dates.endsAt()));
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> answers) {
        if ("renewed".equals(answers.get("renewal"))) {
            try {
                insurance.insure(task.caseNumber(), LocalDate.parse(String.valueOf(answers.get("insuredFrom"))));
            } catch (VolunteerRefused refused) {
                throw new TaskRefused(refused.key(), refused.arguments());
            }
        }
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

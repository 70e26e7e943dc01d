package org.otonari.volunteers.process;

import java.util.Map;
import org.otonari.engine.Processes;
import org.otonari.kernel.CaseNumber;
import org.otonari.volunteers.InsuranceDates;
import org.otonari.volunteers.VolunteerFlow;
import org.otonari.volunteers.VolunteerSettings;
import org.springframework.stereotype.Component;

/** {@code processes/volunteers/volunteer-onboarding.bpmn}: its key, its variables and the messages it waits for. */
@Component
class VolunteerOnboardingProcess implements VolunteerFlow {

    static final String KEY = "volunteer-onboarding";

    private static final String PLEDGED = "volunteers.pledged";
    private static final String QUIZ_PASSED = "volunteers.quiz-passed";

    private final Processes processes;
    private final VolunteerSettings settings;

    VolunteerOnboardingProcess(Processes processes, VolunteerSettings settings) {
        this.processes = processes;
        this.settings = settings;
    }

    @Override
    public void startOnboarding(CaseNumber number, boolean references) {
        processes.start(
                KEY,
                number,
                Map.of(
                        "references", references,
                        "pledgeReminder", settings.pledgeReminder().toString(),
                        "pledgeCall", settings.pledgeCall().toString()));
    }

    @Override
    public boolean awaitsPledge(CaseNumber number) {
        return processes.awaits(number, PLEDGED);
    }

    @Override
    public boolean awaitsQuiz(CaseNumber number) {
        return processes.awaits(number, QUIZ_PASSED);
    }

    @Override
    public void pledged(CaseNumber number) {
        processes.tell(number, PLEDGED);
    }

    @Override
    public void quizPassed(CaseNumber number) {
        processes.tell(number, QUIZ_PASSED);
    }

    @Override
    public void quizFailed(CaseNumber number) {
        processes.tell(number, "volunteers.quiz-failed");
    }

    @Override
    public void startInsurance(CaseNumber number, InsuranceDates dates) {
        processes.start(InsuranceTasks.KEY, number, InsuranceTasks.variables(dates));
    }

    @Override
    public void left(CaseNumber number) {
        processes.tell(number, "volunteers.left");
    }

    @Override
    public void takenBack(CaseNumber number) {
        processes.tell(number, "volunteers.taken-back");
    }
}

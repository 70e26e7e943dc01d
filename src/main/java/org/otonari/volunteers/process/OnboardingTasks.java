package org.otonari.volunteers.process;

import java.time.LocalDate;
import java.util.Map;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Refused;
import org.otonari.volunteers.Insurance;
import org.otonari.volunteers.Onboarding;
import org.springframework.stereotype.Component;

/** What the answers of an onboarding's tasks mean. */
@Component
class OnboardingTasks implements TaskHandler {

    private final Onboarding onboarding;
    private final Insurance insurance;

    OnboardingTasks(Onboarding onboarding, Insurance insurance) {
        this.onboarding = onboarding;
        this.insurance = insurance;
    }

    @Override
    public String processKey() {
        return VolunteerOnboardingProcess.KEY;
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> answers) {
        try {
            record(task, answers);
        } catch (Refused refused) {
            throw new TaskRefused(refused.key(), refused.arguments());
        }
        return Map.of();
    }

    private void record(TaskItem task, Map<String, Object> answers) {
        var number = task.caseNumber();
        switch (task.step()) {
            case "Task_CheckReferences" -> onboarding.hearReferences(number);
            case "Task_CallAboutPledge" -> {
                if ("paper".equals(answers.get("pledgeOutcome"))) {
                    onboarding.pledgeOnPaper(number);
                }
            }
            case "Task_RecordTraining" ->
                onboarding.recordTraining(number, day(answers, "trainedOn"), number(answers, "trainingMinutes"));
            case "Task_GoThroughQuiz" -> {
                if ("passed".equals(answers.get("quizTogether"))) {
                    onboarding.passQuizTogether(number);
                } else if ("again".equals(answers.get("quizTogether"))) {
                    onboarding.answerQuizAgain(number);
                }
            }
            case "Task_RegisterInsurance" -> insurance.insure(number, day(answers, "insuredFrom"));
            default -> {}
        }
    }

    @Override
    public String remember(CaseNumber number, String step) {
        return onboarding.remember(number);
    }

    @Override
    public void putBack(CaseNumber number, String step, String remembered) {
        onboarding.putBack(number, remembered);
    }

    private static LocalDate day(Map<String, Object> answers, String key) {
        return LocalDate.parse(String.valueOf(answers.get(key)));
    }

    private static int number(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof Number number ? number.intValue() : 0;
    }
}

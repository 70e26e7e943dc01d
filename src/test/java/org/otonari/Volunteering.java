package org.otonari;

import java.util.List;
import java.util.Map;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.ofp.Applications;
import org.otonari.volunteers.QuizAnswers;
import org.otonari.volunteers.Standing;
import org.otonari.volunteers.VolunteerAnswers;
import org.otonari.volunteers.Volunteers;
import org.springframework.stereotype.Component;

/** What makes a volunteer of somebody who was accepted; every step is taken the way people take it. */
@Component
public class Volunteering {

    private final Applications applications;
    private final Volunteers volunteers;
    private final VolunteerAnswers answers;
    private final Work work;
    private final Records records;
    private final Progress progress;
    private final Time time;

    Volunteering(
            Applications applications,
            Volunteers volunteers,
            VolunteerAnswers answers,
            Work work,
            Records records,
            Progress progress,
            Time time) {
        this.applications = applications;
        this.volunteers = volunteers;
        this.answers = answers;
        this.work = work;
        this.records = records;
        this.progress = progress;
        this.time = time;
    }

    public Standing standing(PersonId person) {
        return volunteers.of(List.of(person)).get(person);
    }

    /** The case in the register that came of an application. */
    public CaseNumber registration(CaseNumber application) {
        var number = standing(person(application)).caseNumber();
        progress.of(number);
        return number;
    }

    private PersonId person(CaseNumber application) {
        return applications.summary(application).person().id();
    }

    /** The whole way, from the acceptance to the first day. */
    public CaseNumber onboard(CaseNumber application) {
        var number = registration(application);
        var person = person(application);
        pledge(number, person);
        recordTraining(number);
        passQuiz(number, person);
        registerInsurance(number);
        return number;
    }

    public void pledge(CaseNumber number, PersonId person) {
        answers.pledge(page(number, person));
    }

    public void recordTraining(CaseNumber number) {
        work.complete(number, "Task_RecordTraining", trained(120));
    }

    public Map<String, Object> trained(int minutes) {
        return Map.of("trainedOn", time.today().toString(), "trainingMinutes", minutes, "trainingWay", "online");
    }

    public void passQuiz(CaseNumber number, PersonId person) {
        answers.answerQuiz(page(number, person), QuizAnswers.right());
    }

    public void registerInsurance(CaseNumber number) {
        work.complete(
                number,
                "Task_RegisterInsurance",
                Map.of("insuredFrom", time.today().toString(), "policyNumber", "V-2027-001"));
    }

    /** The secret of the volunteer's own page, as the first letter gave it. */
    public String page(CaseNumber number, PersonId person) {
        return records.token(number, person, "volunteer-pledge");
    }
}

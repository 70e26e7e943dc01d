package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.Deeds;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the organisation wants to hear from somebody who knows the volunteer. */
class ReferencePaths extends Paths {

    private static final VolunteerSettings WITH_REFERENCES = new VolunteerSettings(
            true,
            120,
            80,
            3,
            Period.ofDays(7),
            Period.ofDays(14),
            Period.ofYears(1),
            Period.ofDays(7),
            Period.ofDays(21),
            Period.ofDays(180),
            MonthDay.of(3, 1));

    @Autowired
    StandingRepository standings;

    @Autowired
    QualificationRepository qualifications;

    @Autowired
    CaseFiles cases;

    @Autowired
    VolunteerFlow flow;

    @Autowired
    QualificationFlow decisions;

    @Autowired
    YearFlow asking;

    @Autowired
    VolunteerLetters writing;

    @Autowired
    Deeds deeds;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private PersonId person;
    private CaseNumber number;

    @BeforeEach
    void somebodyIsToBecomeAVolunteer() {
        var application = newcomers.applied(Side.PARTICIPANT);
        person = newcomers.person(application);
        var strict = new Volunteers(
                standings, qualifications, cases, flow, decisions, asking, writing, WITH_REFERENCES, deeds, events);
        transaction.executeWithoutResult(it -> strict.begin(person, application));
        number = strict.of(List.of(person)).get(person).caseNumber();
        process(number).isWaitingAt("Task_CheckReferences");
    }

    @Test
    void goodReferencesLeadToThePledge() {
        letters(number).isEmpty();
        assertThat(missing()).startsWith(Requirement.REFERENCES, Requirement.PLEDGE);

        work.complete(number, "Task_CheckReferences", heard("none"));

        process(number).isWaitingAt("Wait_Pledge");
        letters(number).containsExactly("volunteer-pledge");
        assertThat(missing()).startsWith(Requirement.PLEDGE);
    }

    @Test
    void aConcernIsForASupervisorWhoMayGoOn() {
        work.complete(number, "Task_CheckReferences", heard("concern"));
        process(number).isWaitingAt("Task_DecideOnboarding");
        openSteps(number).containsExactly("Task_DecideOnboarding");

        work.complete(number, "Task_DecideOnboarding", Map.of("onboardingDecision", "go_on", "reason", "誤解だった"));

        process(number).isWaitingAt("Wait_Pledge");
    }

    @Test
    void orDecline() {
        work.complete(number, "Task_CheckReferences", heard("concern"));
        work.complete(number, "Task_DecideOnboarding", Map.of("onboardingDecision", "decline", "reason", "約束を守らない"));

        isClosed(number, "End_Declined", "declined");
        letters(number).containsExactly("application-declined");
    }

    private List<Requirement> missing() {
        return standings.findByCaseNumber(number.value()).orElseThrow().missing();
    }

    private static Map<String, Object> heard(String concern) {
        return Map.of(
                "referee", "山田 花子",
                "relation", "前の職場の上司",
                "heard", "約束を守る人",
                "referencesConcern", concern);
    }
}

package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.Volunteering;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a volunteer may do beside being a neighbour. */
class QualificationPaths extends Paths {

    private static final Map<String, Object> GRANT = Map.of("qualified", "granted", "reason", "経験がある");
    private static final Map<String, Object> REFUSE = Map.of("qualified", "refused", "reason", "まだ早い");

    @Autowired
    Volunteering volunteering;

    @Autowired
    Qualifications qualifications;

    @Autowired
    Volunteers volunteers;

    @Autowired
    RuntimeService runtime;

    private PersonId person;
    private CaseNumber number;

    @BeforeEach
    void anActiveVolunteer() {
        var application = newcomers.waiting(Side.VOLUNTEER, "evacuee");
        person = newcomers.person(application);
        number = volunteering.registration(application);
    }

    @Test
    void contactWithChildrenIsForASupervisorToApprove() {
        ask(Qualification.CHILD_CONTACT);
        openSteps(number).contains("Task_DecideChildContact");
        Actors.SATO.does(() -> assertThatThrownBy(() -> work.complete(number, "Task_DecideQualification", GRANT))
                .isInstanceOf(AssertionError.class));
        assertThat(volunteering.standing(person).granted()).isEmpty();

        work.complete(number, "Task_DecideChildContact", GRANT);

        assertThat(volunteering.standing(person).granted()).containsExactly(Qualification.CHILD_CONTACT);
        letters(number).endsWith("volunteer-child-contact");
        events(number).endsWith("volunteers.timeline.qualificationAsked", "volunteers.timeline.qualificationGranted");
        assertThat(held().decidedBy()).isEqualTo("tanaka");
    }

    @Test
    void spotHelpIsForACoordinatorAndCanBeRefusedAndAskedForAgain() {
        ask(Qualification.SPOT);
        assertThatThrownBy(() -> ask(Qualification.SPOT)).hasMessage("volunteers.qualification.already");

        work.complete(number, "Task_DecideQualification", REFUSE);

        assertThat(volunteering.standing(person).granted()).isEmpty();
        letters(number).endsWith("volunteer-not-now");
        ask(Qualification.SPOT);
        work.complete(number, "Task_DecideQualification", GRANT);
        assertThat(volunteering.standing(person).granted()).containsExactly(Qualification.SPOT);
    }

    @Test
    void whatWasGrantedCanBeTakenAwayByWhoeverMayGrantIt() {
        ask(Qualification.CHILD_CONTACT);
        work.complete(number, "Task_DecideChildContact", GRANT);

        assertThatThrownBy(() ->
                        Actors.SATO.does(() -> qualifications.withdraw(number, Qualification.CHILD_CONTACT, "苦情があった")))
                .isInstanceOf(AccessDeniedException.class);
        Actors.TANAKA.does(() -> qualifications.withdraw(number, Qualification.CHILD_CONTACT, "苦情があった"));

        assertThat(volunteering.standing(person).granted()).isEmpty();
        assertThat(held().state()).isEqualTo(QualificationState.WITHDRAWN);
    }

    @Test
    void whoeverIsStillGettingReadyAsksForNothingMore() {
        var early = newcomers.accepted(Side.VOLUNTEER, "evacuee");
        var registration = volunteering.registration(early);

        assertThatThrownBy(() -> Actors.SATO.does(() -> qualifications.request(registration, Qualification.SPOT, "")))
                .hasMessage("volunteers.qualification.notActive");
    }

    @Test
    void nobodyDecidesAboutSomebodyWhoHasLeft() {
        ask(Qualification.REFUGEE_TEAM);

        volunteers.leave(person);

        openSteps(number).doesNotContain("Task_DecideQualification");
    }

    @Test
    void financeHasNoSayInIt() {
        assertThatThrownBy(() -> Actors.MORI.does(() -> qualifications.request(number, Qualification.SPOT, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Qualifications.Held held() {
        return Actors.TANAKA.asks(() -> qualifications.of(number)).get(0);
    }

    private void ask(Qualification kind) {
        Actors.SATO.does(() -> qualifications.request(number, kind, "本人の希望"));
        progress.remember(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("volunteer-qualification")
                .singleResult());
    }
}

package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.Volunteering;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** Of whom nothing was heard for 180 days, they rest (domain.md §2.2). */
class DormancyPaths extends Paths {

    @Autowired
    Volunteering volunteering;

    @Autowired
    Volunteers volunteers;

    @Autowired
    VolunteerAnswers answers;

    @Autowired
    RuntimeService runtime;

    private CaseNumber number;
    private PersonId person;

    @Test
    void whoeverDidNothingForHalfAYearRestsUntilTheyAreBack() {
        aVolunteer(newcomers.waiting(Side.VOLUNTEER, "evacuee"));
        var began = time.today();
        assertThat(time.due("Timer_Quiet", number)).isEqualTo(midnight(began.plusDays(180)));

        time.fire("Timer_Quiet", number);

        stands(number, "dormant");
        letters(number).endsWith("volunteer-dormant");
        events(number).endsWith("volunteers.timeline.quiet");
        assertThat(volunteering.standing(person).mayBeIntroduced()).isFalse();

        time.pass(days(10));
        answers.comeBack(records.token(number, person, "volunteer-dormant"));
        stands(number, "active");
        time.fire("Timer_Quiet", number);
        stands(number, "active");
        assertThat(time.due("Timer_Quiet", number)).isEqualTo(midnight(began.plusDays(370)));
    }

    @Test
    void whoeverRestsAlreadyIsNotToldAgain() {
        aVolunteer(newcomers.waiting(Side.VOLUNTEER, "evacuee"));
        time.fire("Timer_Quiet", number);
        time.fire("Timer_Quiet", number);

        letters(number).containsOnlyOnce("volunteer-dormant");
        stands(number, "dormant");
    }

    @Test
    void whoeverIsInAPairIsActive() {
        var pair = story.established();
        aVolunteer(story.application(pair, Side.VOLUNTEER));

        time.fire("Timer_Quiet", number);

        stands(number, "active");
        assertThat(time.due("Timer_Quiet", number))
                .isEqualTo(midnight(time.today().plusDays(180)));
    }

    @Test
    void nobodyLooksAfterSomebodyWhoHasLeft() {
        aVolunteer(newcomers.waiting(Side.VOLUNTEER, "evacuee"));

        volunteers.leave(person);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
    }

    private void aVolunteer(CaseNumber application) {
        person = newcomers.person(application);
        number = volunteering.registration(application);
        progress.remember(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("volunteer-dormancy")
                .singleResult());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}

package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Somebody takes the application back, at whatever point (domain.md §2.1, exceptions). */
class WithdrawalPaths extends Paths {

    @Autowired
    PairCare care;

    @Autowired
    Applications applications;

    @Autowired
    Answers answers;

    @Test
    void beforeAnybodyLooked() {
        var number = newcomers.applied(Side.PARTICIPANT);
        withdraw(number);

        isClosed(number, "End_Withdrawn", "withdrawn");
        letters(number).containsExactly("application-received", "farewell");
        events(number).containsSubsequence("ofp.timeline.withdrawn", "ofp.timeline.closed");
    }

    @Test
    void withAPlaceInASessionWhichBecomesFreeAgain() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.book(number);
        assertThat(records.count("ofp_information_session", "booked", 1)).isEqualTo(1);

        withdraw(number);

        isClosed(number, "End_Withdrawn", "withdrawn");
        assertThat(records.count("ofp_information_session", "booked", 1)).isZero();
    }

    @Test
    void whoeverHasLeftIsOfferedNoSessionAnyMore() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        var token = records.token(number, newcomers.person(number), "session-invitation");
        assertThat(answers.sessions(token)).isPresent();

        withdraw(number);

        assertThat(answers.sessions(token)).isEmpty();
    }

    @Test
    void betweenInterviewAndDecision() {
        var number = newcomers.atDecision(Side.VOLUNTEER, "none");
        withdraw(number);

        isClosed(number, "End_Withdrawn", "withdrawn");
    }

    @Test
    void whileWaiting() {
        var number = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        withdraw(number);

        isClosed(number, "End_Withdrawn", "withdrawn");
    }

    @Test
    void whileIntroducedSoThatTheOtherSideWaitsAgainAndIsToldWithoutAReason() {
        var pair = story.introduced();
        var participant = story.application(pair, Side.PARTICIPANT);
        var volunteer = story.application(pair, Side.VOLUNTEER);

        withdraw(participant);

        isClosed(participant, "End_Withdrawn", "withdrawn");
        isClosed(pair, "End_IntroductionWithdrawn", "withdrawn");
        assertThat(records.held(pair)).isZero();
        stands(volunteer, "waiting");
        process(volunteer).isWaitingAt("Wait_OnWaitingList");
        assertThat(records.letters(pair, story.person(pair, Side.VOLUNTEER))).contains("introduction-closed");
        assertThat(records.letters(pair, story.person(pair, Side.PARTICIPANT))).doesNotContain("introduction-closed");
    }

    @Test
    void whilePairedSoThatThePairEndsAndTheOtherSideIsAsked() {
        var pair = story.established();
        var participant = story.application(pair, Side.PARTICIPANT);
        var volunteer = story.application(pair, Side.VOLUNTEER);

        withdraw(volunteer);

        isClosed(volunteer, "End_Withdrawn", "withdrawn");
        process(pair).isWaitingAt("Task_DecideNextSteps");
        assertThat(records.held(pair)).isZero();
        assertThat(records.letters(pair, story.person(pair, Side.PARTICIPANT))).contains("pair-ended");
        assertThat(records.letters(pair, story.person(pair, Side.VOLUNTEER))).doesNotContain("pair-ended");

        work.complete(
                pair, "Task_DecideNextSteps", java.util.Map.of("participantNext", "waiting", "volunteerNext", "leave"));
        process(pair).isEnded().hasPassed("End_EndedEarly");
        stands(participant, "waiting");
        process(participant).isWaitingAt("Wait_OnWaitingList");
    }

    @Test
    void ofASecondApplicationLeavesThePairOfTheFirstAlone() {
        var form = newcomers.lan();
        var first = newcomers.submitted(form);
        newcomers.walkToDecision(first, "evacuee");
        work.complete(first, "Task_Decide", java.util.Map.of("decision", "accept"));
        var pair = story.introduce(first, newcomers.waiting(Side.VOLUNTEER, "evacuee"));
        var second = newcomers.submitted(form);

        withdraw(second);

        isClosed(second, "End_Withdrawn", "withdrawn");
        stands(pair, "introduced");
        assertThat(records.held(pair)).isEqualTo(2);
    }

    @Test
    void onlyOnce() {
        var number = newcomers.applied(Side.PARTICIPANT);
        withdraw(number);

        assertThatThrownBy(() -> withdraw(number)).isInstanceOf(Refusal.class);
    }

    @Test
    void neverByAnAuditor() {
        var number = newcomers.applied(Side.PARTICIPANT);

        assertThatThrownBy(() -> Actors.ISHII.does(() -> care.withdraw(number)))
                .isInstanceOf(AccessDeniedException.class);
        stands(number, "received");
    }

    private void withdraw(CaseNumber number) {
        Actors.SATO.does(() -> care.withdraw(number));
    }
}

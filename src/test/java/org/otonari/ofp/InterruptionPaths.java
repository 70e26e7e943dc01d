package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.volunteers.Volunteers;
import org.springframework.beans.factory.annotation.Autowired;

/** A pause, a move, an incident: what interrupts the half year (domain.md §2.1, exceptions). */
class InterruptionPaths extends Paths {

    @Autowired
    PairCare care;

    @Autowired
    Pairs pairs;

    @Autowired
    Volunteers volunteers;

    @Test
    void aPairThatRestsIsLeftAloneUntilItResumesAndItsEndMovesByExactlyTheRest() {
        var pair = story.established();
        var end = pairs.summary(pair).plannedEndAt();
        time.pass(days(5));
        pause(pair, 40);
        process(pair).isWaitingAt("Gateway_Paused");
        stands(pair, "paused");

        time.pass(days(21));
        Actors.SATO.does(() -> care.resume(pair));

        process(pair).isWaitingAt("Timer_NextMilestone").hasPassed("Catch_Resumed");
        stands(pair, "active");
        assertThat(Duration.between(end, pairs.summary(pair).plannedEndAt())).isEqualTo(Duration.ofDays(21));
        assertThat(time.until("Timer_NextMilestone", pair)).isEqualTo(Duration.ofDays(9));
        events(pair).containsSubsequence("ofp.timeline.paused", "ofp.timeline.resumed");
    }

    @Test
    void aVolunteerWhoStopsInThePairBringsACoordinatorToItAndThePairIsLeftToThem() {
        var pair = story.established();

        volunteers.leave(story.person(pair, Side.VOLUNTEER));

        openSteps(pair).containsExactly("Task_RespondToConcern");
        events(pair).contains("ofp.timeline.volunteerStops");
        stands(pair, "active");
    }

    @Test
    void aRestEndsByItselfOnTheDayAgreed() {
        var pair = story.established();
        var end = pairs.summary(pair).plannedEndAt();
        var rested = time.now();
        pause(pair, 30);

        time.fire("Timer_PauseOver", pair);

        stands(pair, "active");
        assertThat(time.today())
                .isEqualTo(rested.atZone(java.time.ZoneId.of("Asia/Tokyo"))
                        .toLocalDate()
                        .plusDays(30));
        assertThat(Duration.between(end, pairs.summary(pair).plannedEndAt()))
                .isEqualTo(Duration.between(rested, time.now()));
    }

    @Test
    void silenceIsNotCountedWhileAPairRests() {
        var pair = story.established();
        story.nextMilestone(pair);
        time.pass(days(3));
        pause(pair, 50);
        time.pass(days(40));
        Actors.SATO.does(() -> care.resume(pair));

        openSteps(pair).isEmpty();
        assertThat(time.until("Timer_NextMilestone", pair)).as("the reminder").isEqualTo(Duration.ofDays(4));
        story.nextMilestone(pair);
        letters(pair).endsWith("check-in-reminder", "check-in-reminder");
        var reminded = records.token(pair, story.person(pair, Side.PARTICIPANT), "check-in-reminder");
        assertThat(answers.checkIn(reminded))
                .as("the link in the reminder opens")
                .isPresent();
    }

    @Test
    void aPairRestsAtMostSixtyDays() {
        var pair = story.established();

        assertThatThrownBy(() -> pause(pair, 61)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pause(pair, 0)).isInstanceOf(Refusal.class);
        stands(pair, "active");
    }

    @Test
    void allRestsTogetherAreAtMostSixtyDays() {
        var pair = story.established();
        pause(pair, 40);
        time.fire("Timer_PauseOver", pair);

        assertThatThrownBy(() -> pause(pair, 21)).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.arguments())
                .as("sixty in all, forty rested, twenty left")
                .containsExactly(60, 40L, 20L));
        pause(pair, 20);
        time.fire("Timer_PauseOver", pair);

        assertThatThrownBy(() -> pause(pair, 1)).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key())
                .isEqualTo("ofp.pause.usedUp"));
        assertThat(Actors.SATO.asks(() -> care.latestRest(pair))).isEqualTo(time.today());
    }

    @Test
    void anIncidentDuringARestReachesTheSupervisorAndTheRestGoesOn() {
        var pair = story.established();
        pause(pair, 30);

        Actors.SATO.does(() -> care.reportIncident(pair));

        openSteps(pair).containsExactly("Task_HandleIncidentMeanwhile");
        stands(pair, "paused");
        decide(pair, "Task_HandleIncidentMeanwhile", "resume");
        process(pair).isWaitingAt("Gateway_Paused").hasPassed("End_Cleared");
        stands(pair, "paused");
    }

    @Test
    void anIncidentDuringARestMayEndThePair() {
        var pair = story.established();
        pause(pair, 30);
        Actors.SATO.does(() -> care.reportIncident(pair));

        decide(pair, "Task_HandleIncidentMeanwhile", "end");

        process(pair).isWaitingAt("Task_DecideNextSteps").hasPassed("End_EndedMeanwhile");
        assertThat(records.outcome(pair)).isEqualTo("rule_breach");
    }

    @Test
    void anIncidentNearTheEndIsDecidedBeforeTheOutcomeIsRecorded() {
        var pair = story.atOutcome();
        Actors.SATO.does(() -> care.reportIncident(pair));
        Map<String, Object> outcome = Map.of("participantNext", "friends", "volunteerNext", "friends");

        assertThatThrownBy(() -> work.complete(pair, "Task_RecordOutcome", outcome))
                .hasMessageContaining("ofp.incident.open");

        decide(pair, "Task_HandleIncidentMeanwhile", "resume");
        work.complete(pair, "Task_RecordOutcome", outcome);
        isClosed(pair, "End_Completed", "completed");
    }

    @Test
    void aMoveDuringARestIsLookedAtWithoutBreakingTheRestOff() {
        var pair = story.established();
        pause(pair, 30);

        Actors.SATO.does(() -> care.reportMove(pair));

        openSteps(pair).containsExactly("Task_RecheckDistanceMeanwhile");
        work.complete(pair, "Task_RecheckDistanceMeanwhile", Map.of("distance", "online", "note", "オンラインで"));
        process(pair).isWaitingAt("Gateway_Paused");
        stands(pair, "paused");
    }

    @Test
    void anIncidentWhileAMoveIsLookedAtIsNotLost() {
        var pair = story.established();
        Actors.SATO.does(() -> care.reportMove(pair));

        Actors.SATO.does(() -> care.reportIncident(pair));

        openSteps(pair).containsExactlyInAnyOrder("Task_RecheckDistance", "Task_HandleIncidentMeanwhile");
    }

    @Test
    void aPairThatRestsCannotRestTwice() {
        var pair = story.established();
        pause(pair, 30);

        assertThatThrownBy(() -> pause(pair, 30)).isInstanceOf(Refusal.class);
    }

    @Test
    void helpAskedForDuringARestReachesACoordinator() {
        var pair = story.established();
        story.nextMilestone(pair);
        pause(pair, 30);

        story.askForHelp(pair, Side.PARTICIPANT);

        openSteps(pair).containsExactly("Task_RespondToConcern");
        work.complete(pair, "Task_RespondToConcern", Map.of("heard", "再開が不安", "done", "三人で話す"));
        process(pair).isWaitingAt("Gateway_Paused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "online"})
    void afterAMoveThePairGoesOnNearbyOrOnline(String distance) {
        var pair = story.established();
        Actors.SATO.does(() -> care.reportMove(pair));
        process(pair).isWaitingAt("Task_RecheckDistance");
        events(pair).contains("ofp.timeline.moved");

        work.complete(pair, "Task_RecheckDistance", Map.of("distance", distance, "note", "電車で四十分"));

        process(pair).isWaitingAt("Timer_NextMilestone");
        stands(pair, "active");
    }

    @Test
    void aMoveTooFarAwayEndsThePair() {
        var pair = story.established();
        Actors.SATO.does(() -> care.reportMove(pair));

        work.complete(pair, "Task_RecheckDistance", Map.of("distance", "close", "note", "札幌へ"));

        process(pair).isWaitingAt("Task_DecideNextSteps").hasPassed("End_TooFar");
        stands(pair, "closed");
        assertThat(records.outcome(pair)).isEqualTo("moved");
        assertThat(records.held(pair)).isZero();
    }

    @Test
    void anIncidentIsHandledByASupervisorAndThePairMayGoOn() {
        var pair = story.established();
        Actors.SATO.does(() -> care.reportIncident(pair));
        process(pair).isWaitingAt("Task_HandleIncident").task().hasCandidateGroup("supervisor");
        events(pair).contains("ofp.timeline.incident");

        handle(pair, "resume");

        process(pair).isWaitingAt("Timer_NextMilestone");
        stands(pair, "active");
    }

    @Test
    void anIncidentMayEndThePair() {
        var pair = story.established();
        Actors.SATO.does(() -> care.reportIncident(pair));

        handle(pair, "end");

        process(pair).isWaitingAt("Task_DecideNextSteps").hasPassed("End_Incident");
        assertThat(records.outcome(pair)).isEqualTo("rule_breach");
        letters(pair).endsWith("pair-ended", "pair-ended");
    }

    @Test
    void aPairWhoseIncidentIsBeingHandledCannotBePaused() {
        var pair = story.established();
        Actors.SATO.does(() -> care.reportIncident(pair));

        assertThatThrownBy(() -> pause(pair, 30)).isInstanceOf(Refusal.class);
        stands(pair, "active");
        process(pair).isWaitingAt("Task_HandleIncident");
    }

    @Autowired
    Answers answers;

    private void handle(CaseNumber pair, String decision) {
        decide(pair, "Task_HandleIncident", decision);
    }

    private void decide(CaseNumber pair, String step, String decision) {
        work.complete(pair, step, Map.of("happened", "約束のない訪問", "decided", "注意のうえ様子を見る", "incident", decision));
    }

    private void pause(CaseNumber pair, int days) {
        Actors.SATO.does(() -> care.pause(pair, time.today().plusDays(days)));
    }
}

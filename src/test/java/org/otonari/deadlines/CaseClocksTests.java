package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.deadlines.ClockEvent.Kind.BREACHED;
import static org.otonari.deadlines.ClockEvent.Kind.ENDED;
import static org.otonari.deadlines.ClockEvent.Kind.ESCALATED;
import static org.otonari.deadlines.ClockEvent.Kind.PAUSED;
import static org.otonari.deadlines.ClockEvent.Kind.RESUMED;
import static org.otonari.deadlines.ClockEvent.Kind.STARTED;
import static org.otonari.deadlines.ClockEvent.Kind.WARNED;

import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.engine.ModelDeployment;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.EndReason;
import org.otonari.ofp.PairCare;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises about a whole case begin, stand still and end where the model says, and time keeps them. */
class CaseClocksTests extends Paths {

    @Autowired
    JdbcClient database;

    @Autowired
    Clockmaker clocks;

    @Autowired
    Heard heard;

    @Autowired
    Clocks desk;

    @Autowired
    ModelDeployment models;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    PairCare care;

    private String deployment = "";

    @AfterEach
    void leaveNoModelBehind() {
        if (!deployment.isEmpty()) {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void fromApplicationToInterviewTheClockStandsStillWhileTheApplicantHasToBook() {
        var number = newcomers.applied(Side.PARTICIPANT);
        assertThat(Duration.between(time.now(), interview(number).state().due()))
                .isEqualTo(Duration.ofDays(30));

        work.complete(number, "Task_CheckApplication", org.otonari.Newcomers.eligible());
        assertThat(interview(number).state().isPaused()).isTrue();
        assertThat(interview(number).pausedFor()).isEqualTo("both");
        time.pass(days(3));
        newcomers.book(number);

        assertThat(interview(number).state().isPaused()).isFalse();
        assertThat(clocks.story(interview(number))).containsExactly(STARTED, PAUSED, RESUMED);
    }

    @Test
    void theInterviewEndsOnePromiseAndBeginsTheNextWhichAnIntroductionKeeps() {
        var pair = story.introduced();
        var number = story.application(pair, Side.PARTICIPANT);

        assertThat(interview(number).marks().outcome()).isEqualTo(Marks.Outcome.KEPT);
        var introduction = clocks.of(number, "introduction");
        assertThat(introduction.marks().outcome()).isEqualTo(Marks.Outcome.KEPT);
        assertThat(clocks.story(introduction)).endsWith(ENDED);
    }

    @Test
    void afterADeclinedIntroductionTheWaitForTheNextOneIsPromisedAnew() {
        var pair = story.introduced();
        var number = story.application(pair, Side.VOLUNTEER);
        var kept = clocks.of(number, "introduction");

        story.answer(pair, Side.PARTICIPANT, false);

        var again = clocks.of(number, "introduction");
        assertThat(again.id()).isNotEqualTo(kept.id());
        assertThat(clocks.story(again)).containsExactly(STARTED);
        assertThat(again.promise()).isEqualTo(kept.promise());
        assertThat(again.policy()).isEqualTo(kept.policy());
        assertThat(Duration.between(time.now(), again.state().due())).isEqualTo(Duration.ofDays(60));
        assertThat(clocks.of(story.application(pair, Side.PARTICIPANT), "introduction")
                        .isOpen())
                .isTrue();
    }

    @Test
    void whoeverWaitsAgainAfterAPairIsPromisedAnIntroductionAnew() {
        var pair = story.established();
        var number = story.application(pair, Side.VOLUNTEER);
        assertThat(clocks.of(number, "introduction").isOpen()).isFalse();

        Actors.SATO.does(() -> care.end(pair, EndReason.MISMATCH, "会う時間が合わなかった"));

        assertThat(clocks.of(number, "introduction").isOpen()).isTrue();
    }

    @Test
    void whoeverLeavesTheProgrammeLeavesNoPromiseBehind() {
        var number = newcomers.applied(Side.PARTICIPANT);
        work.complete(
                number,
                "Task_CheckApplication",
                java.util.Map.of("eligibility", "duplicate", "duplicateOf", "OFP-2027-00001"));

        assertThat(interview(number).marks().outcome()).isEqualTo(Marks.Outcome.WITHDRAWN);
        assertThat(interview(number).timer()).isNull();
    }

    @Test
    void longWaitingIsWarnedOfAfterThirtyDaysAndMissedAfterSixty() {
        var number = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        var start = clocks.of(number, "introduction").state().start();

        clocks.fire(number, "introduction");
        assertThat(Duration.between(start, time.now())).isEqualTo(Duration.ofDays(30));
        clocks.fire(number, "introduction");
        assertThat(Duration.between(start, time.now())).isEqualTo(Duration.ofDays(60));
        assertThat(heard.of(number)).contains("warned introduction", "breached introduction");
    }

    @Test
    void theCaseTellsOfAllItsPromisesTheRunningOnesFirst() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        var read = Actors.SATO.asks(() -> desk.ofCase(number));

        assertThat(read).extracting(it -> it.promise().element()).containsExactly("interview", "Task_CheckApplication");
        assertThat(read.get(0).pausedAt()).isEqualTo(time.now());
        assertThat(read.get(0).left()).isPositive();
        assertThat(read.get(1).marks().outcome()).isEqualTo(Marks.Outcome.KEPT);
    }

    /** domain.md §2.4: danger is answered by a person within fifteen minutes, whatever the hour. */
    @Test
    void aCrisisReachesAPersonWithinAQuarterOfAnHourAtNightToo() {
        deploy(
                """
                <camunda:property name="slaCase.human" value="PT15M"/>
                <camunda:property name="slaCase.human.name" value="危機から人の対応まで"/>
                <camunda:property name="slaCase.human.nameEn" value="From crisis to a person"/>
                <camunda:property name="slaCase.human.calendar" value="CRISIS"/>
                <camunda:property name="slaCase.human.escalateTo" value="supervisor,manager"/>
                """,
                "human");
        time.moveTo(org.otonari.Time.START
                .withHour(23)
                .atZone(java.time.ZoneId.of("Asia/Tokyo"))
                .toInstant());
        var kept = start();
        var missed = start();

        var clock = clocks.of(kept, "human");
        assertThat(Duration.between(time.now(), clock.state().due())).isEqualTo(Duration.ofMinutes(15));
        assertThat(clock.policy().escalateTo()).containsExactly("supervisor", "manager");
        assertThat(clock.promise().nameEn()).isEqualTo("From crisis to a person");
        time.moveTo(time.now().plus(Duration.ofMinutes(10)));
        runtime.createMessageCorrelation("crisis-answered")
                .processInstanceBusinessKey(kept.value())
                .correlate();
        assertThat(clocks.of(kept, "human").marks().outcome()).isEqualTo(Marks.Outcome.KEPT);

        clocks.fire(missed, "human");
        clocks.fire(missed, "human");
        assertThat(clocks.story(clocks.of(missed, "human"))).containsExactly(STARTED, WARNED, BREACHED, ESCALATED);
        runtime.createMessageCorrelation("crisis-answered")
                .processInstanceBusinessKey(missed.value())
                .correlate();
        assertThat(clocks.of(missed, "human").marks().outcome()).isEqualTo(Marks.Outcome.MISSED);
    }

    @Test
    void aModelThatSpeaksOfAPromiseItDoesNotMakeIsRefused() {
        assertThatThrownBy(() -> deploy("<camunda:property name=\"slaCase.human\" value=\"PT15M\"/>", "humane"))
                .hasRootCauseMessage("The process promises [human], but a step speaks of humane");
        assertThatThrownBy(() -> deploy("<camunda:property name=\"slaCase.human\" value=\"soon\"/>", "human"))
                .hasRootCauseInstanceOf(org.otonari.sla.UnreadablePeriodException.class);
    }

    private void deploy(String promises, String name) {
        var model =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://otonari.org/test">
                  <bpmn:message id="Message_Answered" name="crisis-answered"/>
                  <bpmn:process id="crisis" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="Start"><bpmn:extensionElements><camunda:properties>
                      <camunda:property name="slaStarts" value="%s"/></camunda:properties></bpmn:extensionElements></bpmn:startEvent>
                    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Wait"/>
                    <bpmn:receiveTask id="Wait" messageRef="Message_Answered"/>
                    <bpmn:sequenceFlow id="Flow_2" sourceRef="Wait" targetRef="End"/>
                    <bpmn:endEvent id="End"><bpmn:extensionElements><camunda:properties>
                      <camunda:property name="slaEnds" value="%s"/></camunda:properties></bpmn:extensionElements></bpmn:endEvent>
                  </bpmn:process>
                </bpmn:definitions>
                """
                        .formatted(promises, name, name);
        deployment = models.deploy("crisis-" + UUID.randomUUID(), it -> it.addString("crisis.bpmn", model))
                .getId();
    }

    private CaseNumber start() {
        var number = CaseNumber.of("CRI", 2027, (int) (System.nanoTime() % 90_000) + 1);
        database.sql("insert into case_file (number, programme, kind, status, opened_at, version)"
                        + " values (?, 'OFP', 'application', 'open', utc_timestamp(), 0)")
                .param(number.value())
                .update();
        runtime.startProcessInstanceByKey("crisis", number.value());
        return number;
    }

    private SlaClock interview(CaseNumber number) {
        return clocks.of(number, "interview");
    }
}

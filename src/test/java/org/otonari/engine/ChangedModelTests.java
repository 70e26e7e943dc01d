package org.otonari.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.appointments.GuestAnswer;
import org.otonari.forms.FieldError;
import org.otonari.forms.FormSchemaException;
import org.otonari.inbox.AnswersRefused;
import org.otonari.inbox.BulkWork;
import org.otonari.inbox.Picked;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.notify.Notices;
import org.otonari.ofp.Answers;
import org.otonari.ofp.Invitations;
import org.otonari.ofp.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that changes while cases run: old cases finish as they began, new ones begin the new way. */
class ChangedModelTests extends Paths {

    @Autowired
    ModelDeployment models;

    @Autowired
    RepositoryService repository;

    @Autowired
    BulkWork bulk;

    @Autowired
    Invitations invitations;

    @Autowired
    Notices notices;

    @Autowired
    Answers answers;

    private final List<Deployment> changed = new ArrayList<>();

    @AfterEach
    void leaveTheModelsAsTheyWere() {
        changed.forEach(it -> repository.deleteDeployment(it.getId(), true));
    }

    @Test
    void runningCasesStayOnTheOldVersionWithTheOldFormAndNewOnesBeginOnTheNew() {
        var old = newcomers.applied(Side.PARTICIPANT);
        var before = version();

        deploy(model -> model.replace("name=\"申込を確認する\"", "name=\"申込を二人で確認する\"")
                .replace("\"key\": \"duplicateOf\"", "\"key\": \"duplicateNumber\""));
        var fresh = newcomers.applied(Side.PARTICIPANT);

        assertThat(version()).isEqualTo(before + 1);
        assertThat(taskName(old)).isEqualTo("申込を確認する");
        assertThat(taskName(fresh)).isEqualTo("申込を二人で確認する");
        var duplicate = Map.of("eligibility", "duplicate");
        work.complete(old, "Task_CheckApplication", with(duplicate, "duplicateOf", "OFP-2027-00001"));
        work.complete(fresh, "Task_CheckApplication", with(duplicate, "duplicateNumber", "OFP-2027-00001"));
        isClosed(old, "End_Duplicate", "duplicate");
        isClosed(fresh, "End_Duplicate", "duplicate");
    }

    @Test
    void aFormNobodyCouldFillInIsRefusedAndNothingOfItsSetIsDeployed() {
        var before = version();

        assertThatThrownBy(() -> deploy(model -> model.replace("\"type\": \"textfield\"", "\"type\": \"iframe\"")))
                .isInstanceOf(FormSchemaException.class)
                .hasMessageContaining("meetingPlace typeElsewhere");

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aBrokenExpressionInAFormIsRefusedWithItsPlace() {
        var before = version();

        assertThatThrownBy(() -> deploy(model ->
                        model.replace("\"key\": \"duplicateOf\"", "\"readonly\": \"=1 +\", \"key\": \"duplicateOf\"")))
                .isInstanceOf(FormSchemaException.class)
                .hasMessage("duplicateOf conditionSyntax readonly");

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aFormAsksWhatTheProcessKnowsOnTheWayToCompletionToo() {
        deploy(model -> model.replace(
                "=eligibility != \\\"duplicate\\\"", "=eligibility != \\\"duplicate\\\" or side = \\\"volunteer\\\""));
        var participant = newcomers.applied(Side.PARTICIPANT);
        var volunteer = newcomers.applied(Side.VOLUNTEER);
        var answers = Map.of("eligibility", "duplicate");

        assertThatThrownBy(() -> work.complete(participant, "Task_CheckApplication", answers))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::key)
                        .containsExactly("duplicateOf"));
        work.complete(volunteer, "Task_CheckApplication", answers);

        isClosed(volunteer, "End_Duplicate", "duplicate");
    }

    @Test
    void aFormForManyAsksWhatTheProcessKnowsOfAllOfThemAndSaysInWhatTheyDiffer() {
        deploy(model -> model.replace("初めての欠席なら", "{{side}}：初めての欠席なら"));
        var participants = List.of(sessionHeld(Side.PARTICIPANT), sessionHeld(Side.PARTICIPANT));
        var mixed = List.of(participants.get(0), sessionHeld(Side.VOLUNTEER));

        assertThat(Actors.SATO.asks(() -> bulk.sheet(participants)).context().facts())
                .isEqualTo(Map.of("side", "participant"));
        assertThatThrownBy(() -> Actors.SATO.asks(() -> bulk.sheet(mixed)))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("inbox.bulk.differs");
                    assertThat(refused.arguments()).containsExactly("side: participant / volunteer");
                });
    }

    private Picked sessionHeld(Side side) {
        var number = newcomers.invitedToSession(side);
        newcomers.book(number);
        time.fire("Timer_SessionHeld", number);
        return Picked.of(Actors.SATO.asks(() -> work.task(number, "Task_RecordAttendance")));
    }

    @Test
    void aCaseThatBeganOnTheOldVersionGoesItsWholeWayOnIt() {
        var old = newcomers.applied(Side.PARTICIPANT);
        var version = progress.of(old).getProcessDefinitionId();
        deploy(model -> model.replace("name=\"受入れを決める\"", "name=\"受入れを会議で決める\""));

        newcomers.walkToDecision(old, "evacuee");
        work.complete(old, "Task_Decide", Map.of("decision", "decline", "reason", "地域の外"));

        isClosed(old, "End_Declined", "declined");
        assertThat(progress.of(old).getProcessDefinitionId()).isEqualTo(version);
    }

    @Test
    void whoCannotComeIsHeardInACaseThatBeganBeforeTheModelKnewOfIt() {
        deploy(ChangedModelTests::withoutPuttingOff);
        var old = newcomers.applied(Side.PARTICIPANT);
        newcomers.attendSession(old);
        newcomers.arrangeInterview(old);

        invitations.cannotCome(
                records.token(old, newcomers.person(old), "interview-invitation"),
                new GuestAnswer(false, Set.of(), "木曜は休み"));

        process(old).isWaitingAt("Task_CheckIdentity");
        events(old).endsWith("ofp.timeline.cannotCome");
        assertThat(Actors.SATO.asks(() -> notices.mine(0, 1))).singleElement().satisfies(it -> assertThat(it.textKey())
                .isEqualTo("ofp.notice.cannotCome.byHand"));
        work.complete(old, "Task_CheckIdentity", Map.of("identity", "confirmed", "documentKind", "passport"));
        work.complete(old, "Task_HoldInterview", Map.of("interview", "no_show"));
        work.complete(old, "Task_CallAboutInterview", Map.of("callOutcome", "rebook"));
        newcomers.arrangeInterview(old);
        process(old).isWaitingAt("Task_CheckIdentity");
    }

    /** The models as they were before a date could be put off. */
    private static String withoutPuttingOff(String model) {
        return model.replaceAll("(?s)\\s*<bpmn:boundaryEvent id=\"Catch_\\w+PutOff\".*?</bpmn:boundaryEvent>", "")
                .replaceAll("\\s*<bpmn:sequenceFlow id=\"Flow_\\w+PutOff_\\w+\"[^>]*/>", "")
                .replaceAll("\\s*<bpmn:incoming>Flow_\\w+PutOff_\\w+</bpmn:incoming>", "")
                .replaceAll("(?s)\\s*<bpmndi:BPMNShape id=\"Catch_\\w+PutOff_di\".*?</bpmndi:BPMNShape>", "")
                .replaceAll("(?s)\\s*<bpmndi:BPMNEdge id=\"Flow_\\w+PutOff_\\w+\".*?</bpmndi:BPMNEdge>", "");
    }

    @Test
    void aSessionOfACaseThatBeganBeforeItCouldBeMovedIsRecordedByItsTaskAndGivenBackAllTheSame() {
        deploy(ChangedModelTests::withoutMovingSessions);
        var old = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.book(old);
        process(old).isWaitingAt("Timer_SessionHeld");
        var token = records.token(old, newcomers.person(old), "session-invitation");
        var booking = answers.sessions(token).orElseThrow();
        assertThat(booking.movable()).isFalse();
        assertThatThrownBy(() -> answers.book(token, booking.sessions().get(0).id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("ofp.session.notMovable");

        invitations.cannotCome(
                records.token(old, newcomers.person(old), "session-booked"), new GuestAnswer(false, Set.of(), null));
        assertThat(records.count("ofp_information_session", "booked", 1)).isZero();
        time.fire("Timer_SessionHeld", old);
        work.complete(old, "Task_RecordAttendance", Map.of("attendance", "no_show"));
        newcomers.book(old);
        time.fire("Timer_SessionHeld", old);
        work.complete(old, "Task_RecordAttendance", Map.of("attendance", "attended"));
        process(old).isWaitingAt("Task_ArrangeInterview");
    }

    /** The model as it was before applicants could move a session, and before attendance could be told from the list. */
    private static String withoutMovingSessions(String model) {
        var gone = "(Flow_Session_Attended|Flow_SessionMoved_Session|Flow_SessionGivenUp_InviteToSession"
                + "|Flow_SessionReminder_RemindOfSession|Flow_RemindOfSession_SessionReminded)";
        var shapes = "(Wait_Session|Timer_SessionReminder|Service_RemindOfSession|End_SessionReminded"
                + "|Catch_SessionMoved|Catch_SessionGivenUp)";
        return model.replaceAll(
                        "(?s)<bpmn:boundaryEvent id=\"(Timer_Session|Catch_Session)\\w+\".*?</bpmn:boundaryEvent>", "")
                .replaceAll("(?s)<bpmn:serviceTask id=\"Service_RemindOfSession\".*?</bpmn:serviceTask>", "")
                .replaceAll("(?s)<bpmn:endEvent id=\"End_SessionReminded\".*?</bpmn:endEvent>", "")
                .replaceAll("(?s)<bpmn:sequenceFlow id=\"Flow_Session_Attended\".*?</bpmn:sequenceFlow>", "")
                .replaceAll("<bpmn:sequenceFlow id=\"" + gone + "\"[^>]*/>", "")
                .replaceAll("<bpmn:(incoming|outgoing)>" + gone + "</bpmn:(incoming|outgoing)>", "")
                .replaceAll("(?s)<bpmndi:BPMNShape id=\"" + shapes + "_di\".*?</bpmndi:BPMNShape>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"" + gone + "_di\".*?</bpmndi:BPMNEdge>", "")
                .replace("targetRef=\"Wait_Session\"", "targetRef=\"Timer_SessionHeld\"")
                .replaceAll(
                        "(?s)<bpmn:receiveTask id=\"Wait_Session\".*?</bpmn:receiveTask>",
                        """
                        <bpmn:intermediateCatchEvent id="Timer_SessionHeld" name="説明会が終わった">
                          <bpmn:incoming>Flow_SessionBooked_Session</bpmn:incoming>
                          <bpmn:outgoing>Flow_SessionHeld_RecordAttendance</bpmn:outgoing>
                          <bpmn:timerEventDefinition id="TimerEvent_Timer_SessionHeld">
                            <bpmn:timeDate xsi:type="bpmn:tFormalExpression">\\${sessionEndsAt}</bpmn:timeDate>
                          </bpmn:timerEventDefinition>
                        </bpmn:intermediateCatchEvent>
                        """);
    }

    @Test
    void anUnchangedSetIsNoNewVersion() {
        models.afterSingletonsInstantiated();
        var before = version();
        var deployments = repository.createDeploymentQuery().count();

        models.afterSingletonsInstantiated();

        assertThat(version()).isEqualTo(before);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    private String taskName(CaseNumber number) {
        return Actors.SATO
                .asks(() -> work.task(number, "Task_CheckApplication"))
                .name();
    }

    private static Map<String, String> with(Map<String, String> answers, String key, String value) {
        var all = new TreeMap<>(answers);
        all.put(key, value);
        return all;
    }

    private int version() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ofp-application")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    /** The programme's whole set as the application would find it after an update, with one change. */
    private void deploy(UnaryOperator<String> change) {
        changed.add(models.deploy("ofp", builder -> {
            for (var folder : new String[] {"processes/ofp", "forms/ofp"}) {
                try (var files = Files.list(Path.of(folder))) {
                    files.sorted()
                            .forEach(it -> builder.addInputStream(
                                    folder + "/" + it.getFileName(),
                                    new java.io.ByteArrayInputStream(
                                            change.apply(read(it)).getBytes(StandardCharsets.UTF_8))));
                }
            }
        }));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

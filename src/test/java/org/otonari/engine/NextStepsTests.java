package org.otonari.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

class NextStepsTests {

    private static final BpmnModelInstance APPLICATION = model("ofp-application");
    private static final BpmnModelInstance PAIR = model("ofp-pair");

    @Test
    void eachWayOutOfAStepSaysUnderWhatConditionItIsTaken() {
        assertThat(waysFrom(APPLICATION, "Task_CheckApplication"))
                .contains("予約を待つ <- 受けられる")
                .anyMatch(it -> it.endsWith("<- 重複"))
                .anyMatch(it -> it.endsWith("<- 対象外"));
    }

    @Test
    void severalConditionsOnAWayAreToldInOrder() {
        assertThat(waysFrom(APPLICATION, "Task_RecordAttendance"))
                .anyMatch(it -> it.endsWith("<- 欠席, 初めて"))
                .anyMatch(it -> it.endsWith("<- 欠席, 2 回目"));
    }

    @Test
    void whatOneWaitsForIsTheConditionOfWhatFollows() {
        assertThat(waysFrom(APPLICATION, "Gateway_SessionAnswer")).anyMatch(it -> it.contains("予約が入った"));
    }

    @Test
    void aDeadlineAtTheEdgeOfAStepIsAWayOutOfIt() {
        assertThat(waysFrom(APPLICATION, "Wait_OnWaitingList")).anyMatch(it -> it.contains("再面談が必要"));
    }

    @Test
    void aSideWayThatEndsDoesNotEndWhatGoesOnBesideIt() {
        assertThat(NextSteps.after(PAIR, Set.of("Task_CallSilent", "Timer_NextMilestone")))
                .extracting(it -> it.step().name())
                .contains("様子を聞いた")
                .doesNotContain("完走");
    }

    @Test
    void fromEveryNodeOfEveryModelTheSearchComesToAnEnd() {
        for (var model : List.of(APPLICATION, PAIR)) {
            for (var node : model.getModelElementsByType(FlowNode.class)) {
                assertThat(NextSteps.after(model, Set.of(node.getId())))
                        .as(node.getId())
                        .hasSizeLessThanOrEqualTo(12)
                        .allSatisfy(it -> assertThat(it.step().nameEn()).isNotBlank());
            }
        }
    }

    @Test
    void aCaseThatIsOverGoesNowhere() {
        assertThat(NextSteps.after(APPLICATION, Set.of())).isEmpty();
    }

    private static List<String> waysFrom(BpmnModelInstance model, String id) {
        return NextSteps.after(model, Set.of(id)).stream()
                .map(way -> way.step().name() + " <- "
                        + String.join(
                                ", ",
                                way.conditions().stream()
                                        .map(ProcessPicture.Step::name)
                                        .toList()))
                .toList();
    }

    private static BpmnModelInstance model(String name) {
        try (var file = Files.newInputStream(Path.of("processes/ofp", name + ".bpmn"))) {
            return Bpmn.readModelFromStream(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

package org.otonari.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otonari.sla.Policy;

/** Changed promises in a model that is shipped. */
class PromiseOverlayTest {

    private static final String PROCESS = "ofp-application";
    private static final Policy WEEK = new Policy("P7D", "CALENDAR", 50, List.of(), true);

    @Test
    void theChangeIsInTheModelAndNothingElseIs() throws IOException {
        var laid = text(lay(shipped(), task("Task_CheckApplication")));

        assertThat(laid.substring(laid.indexOf("id=\"Task_CheckApplication\"")))
                .startsWith("id=\"Task_CheckApplication\"")
                .containsSubsequence(
                        "name=\"sla\" value=\"P7D\"",
                        "name=\"slaCalendar\" value=\"CALENDAR\"",
                        "name=\"slaWarnAt\" value=\"50%\"",
                        "name=\"slaEscalateTo\" value=\"\"",
                        "name=\"slaPauses\" value=\"true\"",
                        "</bpmn:userTask>");
        assertThat(laid).contains("slaStarts", "18 歳以上か").doesNotContain("expressionLanguage", "isClosed");
    }

    @Test
    void laidOnceMoreItIsTheSame() throws IOException {
        var once = lay(shipped(), task("Task_CheckApplication"), task("interview"));

        assertThat(lay(text(once), task("Task_CheckApplication"), task("interview")))
                .isEqualTo(once);
        assertThat(lay(text(lay(shipped(), task("interview"))), task("Task_CheckApplication"), task("interview")))
                .as("one after the other")
                .isEqualTo(once);
        assertThat(lay(shipped(), task("Task_CheckApplication"), task("interview")))
                .isEqualTo(once);
    }

    @Test
    void itPassesTheCheckThatEveryModelPasses() throws IOException {
        var laid = lay(shipped(), task("Task_CheckApplication"));

        assertThatCode(() -> ModelCheck.check(Map.of("processes/ofp/ofp-application.bpmn", laid)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatAModelDoesNotPromiseCannotBeChanged() throws IOException {
        for (var element : List.of("Task_Nowhere", "Gateway_Eligible", "Service_InviteToSession", "completion")) {
            assertThat(PromiseOverlay.lay(List.of(task(element)), bytes(shipped())))
                    .as(element)
                    .isEmpty();
        }
        assertThat(PromiseOverlay.lay(
                        List.of(new ChangedPromises.Changed("ofp-pair", "Task_CheckApplication", WEEK)),
                        bytes(shipped())))
                .isEmpty();
    }

    private static ChangedPromises.Changed task(String element) {
        return new ChangedPromises.Changed(PROCESS, element, WEEK);
    }

    private static byte[] lay(String model, ChangedPromises.Changed... changes) {
        return PromiseOverlay.lay(List.of(changes), bytes(model)).orElseThrow();
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("processes/ofp/ofp-application.bpmn"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

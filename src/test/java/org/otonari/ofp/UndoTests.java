package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.SATO;
import static org.otonari.Actors.SUZUKI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otonari.Actors;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.Standing;
import org.otonari.inbox.Consequence;
import org.otonari.inbox.Drafts;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskRefused;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Every user task of both processes: its completion leaves no trace once it is undone, or says first that it will. */
class UndoTests extends Paths {

    private static final Duration NINE_MINUTES = Duration.ofMinutes(9);

    @Autowired
    Inbox inbox;

    @Autowired
    Undo undo;

    @Autowired
    Drafts drafts;

    @Autowired
    Standing standing;

    @Autowired
    PairCare care;

    @Autowired
    JdbcClient database;

    static List<UndoneDeeds.Deed> reversible() {
        return UndoneDeeds.reversible();
    }

    static List<UndoneDeeds.Deed> lasting() {
        return UndoneDeeds.lasting();
    }

    @ParameterizedTest
    @MethodSource
    void reversible(UndoneDeeds.Deed deed) {
        var deeds = new UndoneDeeds(newcomers, story, work, time, care);
        var number = deed.open().apply(deeds);
        var actor = whoDoes(number, deed.step());
        var task = actor.asks(() -> work.task(number, deed.step())).id();
        var answers = deed.answers().apply(deeds);
        time.moveTo(time.now().plus(Duration.ofHours(1)));
        actor.does(() -> inbox.claim(task));
        var before = standing.of(number);

        actor.does(() -> inbox.complete(task, answers, false));
        var stepsAfter = work.openSteps(number);
        assertThat(standing.of(number)).isNotEqualTo(before);
        time.moveTo(time.now().plus(NINE_MINUTES));
        var again = actor.asks(() -> undo.undo(task));

        assertThat(standing.of(number)).isEqualTo(before);
        assertThat(openLinksOf(task)).isZero();
        assertThat(actor.asks(() -> drafts.find(again)).orElseThrow().answers().keySet())
                .isEqualTo(answers.keySet());
        events(number).endsWith("inbox.timeline.undone");

        actor.does(() -> inbox.complete(again, answers, false));
        assertThat(work.openSteps(number)).isEqualTo(stepsAfter);
    }

    @ParameterizedTest
    @MethodSource
    void lasting(UndoneDeeds.Deed deed) {
        var deeds = new UndoneDeeds(newcomers, story, work, time, care);
        var number = deed.open().apply(deeds);
        var actor = whoDoes(number, deed.step());
        var task = actor.asks(() -> work.task(number, deed.step())).id();
        var answers = deed.answers().apply(deeds);
        var before = standing.of(number);

        assertThatThrownBy(() -> actor.does(() -> inbox.complete(task, answers, false)))
                .isInstanceOfSatisfying(Consequence.class, it -> {
                    assertThat(it.names(Locale.JAPANESE)).isNotEmpty();
                    assertThat(it.names(Locale.ENGLISH)).isNotEmpty();
                });
        assertThat(standing.of(number)).isEqualTo(before);

        actor.does(() -> inbox.complete(task, answers, true));
        assertThat(actor.asks(() -> undo.offer(task))).isEmpty();
        refused(actor, task, "inbox.undo.noWay");
        assertThat(database.sql("select count(*) from message where deed = ? and next_attempt_at > created_at")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .as("messages held back for an undo that is impossible")
                .isZero();
    }

    @Test
    void everyUserTaskOfBothProcessesIsAmongThem() {
        var tried = new TreeSet<String>();
        reversible().forEach(it -> tried.add(it.step()));
        lasting().forEach(it -> tried.add(it.step()));

        assertThat(tried).containsAll(userTasks());
    }

    @Test
    void messagesWaitForTenMinutesAndNotLonger() {
        var task = completedCheck();

        var heldUntil = database.sql(
                        "select timestampdiff(second, created_at, next_attempt_at) from message where deed = ?")
                .param(task)
                .query(Integer.class)
                .list();

        assertThat(heldUntil).containsExactly(600);
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        var task = completedCheck();

        time.moveTo(time.now().plus(Duration.ofMinutes(10)));

        assertThat(SATO.asks(() -> undo.offer(task))).isEmpty();
        refused(SATO, task, "inbox.undo.tooLate");
    }

    @Test
    void nobodyUndoesWhatSomebodyElseCompleted() {
        var task = completedCheck();

        assertThat(SUZUKI.asks(() -> undo.offer(task))).isEmpty();
        assertThatThrownBy(() -> SUZUKI.does(() -> undo.undo(task))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSecondUndoReadsThatItIsDone() {
        var task = completedCheck();
        SATO.does(() -> undo.undo(task));

        refused(SATO, task, "inbox.undo.done");
    }

    @Test
    void aColleagueWhoHasTakenTheNextTaskIsNotDisturbed() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        var task = completed(number, "Task_ArrangeInterview", interview());
        var next = SUZUKI.asks(() -> work.task(number, "Task_CheckIdentity")).id();
        SUZUKI.does(() -> inbox.claim(next));
        refused(SATO, task, "inbox.undo.claimed");

        SUZUKI.does(() -> inbox.release(next));
        SUZUKI.does(() -> drafts.save(next, Map.of("documentNote", "在留カード")));
        refused(SATO, task, "inbox.undo.begun");

        SUZUKI.does(() -> inbox.complete(next, Map.of("identity", "not_confirmed")));
        refused(SATO, task, "inbox.undo.movedOn");
    }

    @Test
    void whatTheApplicantHasDoneSinceStays() {
        var number = newcomers.applied(Side.PARTICIPANT);
        var task = completed(number, "Task_CheckApplication", Newcomers.eligible());
        newcomers.book(number);

        assertThatThrownBy(() -> SATO.does(() -> undo.undo(task))).isInstanceOf(TaskRefused.class);
        process(number).isWaitingAt("Wait_Session");
    }

    @Test
    void whoWasIntroducedMeanwhileIsNotTakenOffTheWaitingList() {
        var number = newcomers.atDecision(Side.PARTICIPANT, "evacuee");
        var task = completed(number, "Task_Decide", Map.of("decision", "accept"));
        story.introduce(number, newcomers.waiting(Side.VOLUNTEER, "evacuee"));

        assertThatThrownBy(() -> SATO.does(() -> undo.undo(task))).isInstanceOf(TaskRefused.class);
        stands(number, "introduced");
    }

    private String completedCheck() {
        return completed(newcomers.applied(Side.PARTICIPANT), "Task_CheckApplication", Newcomers.eligible());
    }

    private String completed(CaseNumber number, String step, Map<String, ?> answers) {
        var task = SATO.asks(() -> work.task(number, step)).id();
        SATO.does(() -> inbox.complete(task, answers));
        return task;
    }

    private Map<String, Object> interview() {
        return Map.of("interviewAt", time.afternoonIn(3), "interviewMethod", "online", "interviewPlace", "Zoom");
    }

    private void refused(Actors actor, String task, String key) {
        assertThatThrownBy(() -> actor.does(() -> undo.undo(task)))
                .isInstanceOfSatisfying(
                        TaskRefused.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private Actors whoDoes(CaseNumber number, String step) {
        return Arrays.stream(Actors.values())
                .filter(it -> it.asks(() -> inbox.ofCase(number)).stream()
                        .anyMatch(task -> task.step().equals(step)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open: " + work.openSteps(number)));
    }

    private int openLinksOf(String deed) {
        return database.sql("select count(*) from private_link where deed = ? and expires_at > ?")
                .params(deed, LocalDateTime.ofInstant(time.now(), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static TreeSet<String> userTasks() {
        var found = new TreeSet<String>();
        for (var file : List.of("ofp-application", "ofp-pair")) {
            try {
                Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"")
                        .matcher(Files.readString(java.nio.file.Path.of("processes/ofp", file + ".bpmn")))
                        .results()
                        .forEach(it -> found.add(it.group(1)));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return found;
    }
}

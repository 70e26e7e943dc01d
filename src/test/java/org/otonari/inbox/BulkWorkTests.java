package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.access.AccountDesk;
import org.otonari.access.Role;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** Many tasks at once: each for itself, with every check of the single one. */
class BulkWorkTests extends Paths {

    @Autowired
    BulkWork bulk;

    @Autowired
    Inbox inbox;

    @Autowired
    Office office;

    @Autowired
    AccountDesk accounts;

    @Autowired
    TaskService engine;

    private String sato = "";
    private String suzuki = "";

    @BeforeEach
    void people() {
        sato = office.hire(Role.COORDINATOR);
        suzuki = office.hire(Role.COORDINATOR);
    }

    @Test
    void ofThreeHundredTasksTwoFailAndTheRestIsDone() {
        var tasks = office.toCheck(300);
        office.does(suzuki, () -> inbox.claim(tasks.get(100).id()));
        office.does(suzuki, () -> inbox.complete(tasks.get(200).id(), Newcomers.eligible()));

        var batch = finished(office.asks(sato, () -> bulk.claim(tasks)));

        assertThat(batch.done()).isEqualTo(298);
        assertThat(batch.failures()).hasSize(2);
        assertThat(batch.failures().get(0).task()).isEqualTo(tasks.get(100));
        assertThat(batch.failures().get(0).reason().key()).isEqualTo("inbox.claimedBy");
        assertThat(batch.failures().get(1).task().caseNumber())
                .isEqualTo(tasks.get(200).caseNumber());
        assertThat(batch.failures().get(1).reason().key()).isEqualTo("inbox.completedBy");
        assertThat(office.now(tasks.get(0)).assignee()).isEqualTo(sato);
        assertThat(office.now(tasks.get(100)).assignee()).isEqualTo(suzuki);
        assertThat(office.now(tasks.get(299)).assignee()).isEqualTo(sato);
    }

    @Test
    void ofTwoWhoClaimTheSameFiftyEachTaskHasExactlyOneWinner() {
        var tasks = office.toCheck(50);

        var one = office.asks(sato, () -> bulk.claim(tasks));
        var other = office.asks(suzuki, () -> bulk.claim(tasks));
        finished(one);
        finished(other);

        assertThat(one.done() + other.done()).isEqualTo(50);
        assertThat(Stream.of(one, other).flatMap(it -> it.failures().stream()))
                .extracting(it -> it.reason().key())
                .hasSize(50)
                .containsOnly("inbox.claimedBy");
        var satos = tasks.stream()
                .filter(it -> sato.equals(office.now(it).assignee()))
                .count();
        assertThat(satos).isEqualTo(one.done());
        tasks.forEach(it -> assertThat(
                        engine.createTaskQuery().taskId(it.id()).singleResult().getAssignee())
                .isEqualTo(office.now(it).assignee()));
    }

    @Test
    void allThatAQueryFindsIsMoreThanAPageShows() {
        var tasks = office.claimed(sato, 60);
        var found = office.asks(sato, () -> bulk.all(InboxQuery.everything().with(InboxQuery.Queue.MINE)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void theSameAnswersCompleteManyTasksOfTheSameStep() {
        var tasks = sessionsHeld(3);
        var sheet = office.asks(sato, () -> bulk.sheet(tasks));

        var batch = finished(office.asks(sato, () -> bulk.complete(tasks, sheet, Map.of("attendance", "attended"))));

        assertThat(batch.failures()).isEmpty();
        assertThat(batch.done()).isEqualTo(3);
        tasks.forEach(it -> process(it.caseNumber()).isWaitingAt("Task_ArrangeInterview"));
    }

    @Test
    void answersThatDoNotFitAndTasksThatAreAColleaguesFailAloneAndChangeNothing() {
        var tasks = sessionsHeld(2);
        office.does(suzuki, () -> inbox.claim(tasks.get(1).id()));
        var sheet = office.asks(sato, () -> bulk.sheet(tasks));

        var wrong = finished(office.asks(sato, () -> bulk.complete(tasks, sheet, Map.of("attendance", "perhaps"))));
        assertThat(wrong.failures())
                .extracting(it -> it.reason().key())
                .containsExactly("inbox.batch.answers", "inbox.claimedBy");
        process(tasks.get(0).caseNumber()).isWaitingAt("Task_RecordAttendance");

        var right = finished(office.asks(sato, () -> bulk.complete(tasks, sheet, Map.of("attendance", "attended"))));
        assertThat(right.done()).isEqualTo(1);
        process(tasks.get(0).caseNumber()).isWaitingAt("Task_ArrangeInterview");
        process(tasks.get(1).caseNumber()).isWaitingAt("Task_RecordAttendance");
    }

    @Test
    void differentStepsAndStepsThatNeedAnEyeForEachAreNotCompletedAtOnce() {
        var held = sessionsHeld(1).get(0);
        var toCheck = office.toCheck(2);

        refused("inbox.bulk.differentSteps", List.of(held, toCheck.get(0)));
        refused("inbox.bulk.oneByOne", toCheck);
        var pretended = new Picked(
                toCheck.get(0).id(),
                toCheck.get(0).caseNumber(),
                held.processKey(),
                held.step(),
                held.name(),
                held.nameEn(),
                true);
        var sheet = office.asks(sato, () -> bulk.sheet(List.of(held)));
        var forged = finished(office.asks(sato, () -> bulk.complete(List.of(pretended), sheet, Newcomers.eligible())));
        assertThat(forged.failures()).extracting(it -> it.reason().key()).containsExactly("inbox.bulk.differentForms");
        process(pretended.caseNumber()).isWaitingAt("Task_CheckApplication");
    }

    @Test
    void whatIsCancelledStaysDoneAndTheRestUntouched() {
        var tasks = office.toCheck(60);
        var batch = office.asks(sato, () -> bulk.claim(tasks));
        batch.cancel();
        finished(batch);

        assertThat(batch.isStopped()).isTrue();
        assertThat(batch.tried()).isLessThan(60);
        assertThat(tasks.stream().filter(it -> sato.equals(office.now(it).assignee())))
                .hasSize(batch.done());
    }

    @Test
    void theWorkOfSomebodyWhoIsLockedMeanwhileStops() {
        var tasks = office.toCheck(40);
        var administrator = office.hire(Role.ADMIN);
        office.does(administrator, () -> accounts.lock(sato));

        var batch = finished(office.asks(sato, () -> bulk.claim(tasks)));

        assertThat(batch.done()).isZero();
    }

    @Test
    void strangersDoNothingToManyEither() {
        var tasks = office.toCheck(3);
        var lawyer = office.hire(Role.LAWYER);
        for (var batch : List.of(
                office.asks(lawyer, () -> bulk.claim(tasks)),
                office.asks(lawyer, () -> bulk.assign(tasks, lawyer)),
                office.asks(lawyer, () -> bulk.release(tasks)),
                office.asks(lawyer, () -> bulk.followUp(tasks, time.today().plusDays(1))))) {
            assertThat(finished(batch).failures())
                    .extracting(it -> it.reason().key())
                    .containsOnly("inbox.batch.notYours");
        }
        assertThat(office.asks(lawyer, () -> bulk.all(InboxQuery.everything()))).isEmpty();
    }

    @Test
    void everybodySeesTheirOwnBatchesOnlyUntilTheyPutThemAway() {
        var batch = finished(office.asks(sato, () -> bulk.claim(office.toCheck(1))));
        assertThat(office.asks(sato, bulk::mine)).containsExactly(batch);
        assertThat(office.asks(suzuki, bulk::mine)).isEmpty();
        office.does(sato, () -> bulk.putAway(batch));
        assertThat(office.asks(sato, bulk::mine)).isEmpty();
    }

    private List<Picked> sessionsHeld(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(it -> {
                    var number = newcomers.invitedToSession(Side.PARTICIPANT);
                    newcomers.book(number);
                    time.fire("Timer_SessionHeld", number);
                    return Picked.of(office.taskOf(number));
                })
                .toList();
    }

    private void refused(String key, List<Picked> tasks) {
        assertThatThrownBy(() -> office.asks(sato, () -> bulk.sheet(tasks)))
                .isInstanceOfSatisfying(
                        TaskRefused.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private static Batch finished(Batch batch) {
        await().atMost(Duration.ofMinutes(2)).until(batch::isOver);
        return batch;
    }
}

package org.otonari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.MatchingDesk;
import org.otonari.ofp.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine and our own tables change together or not at all, and of two people at once exactly one acts. */
class OneTransactionTests extends Paths {

    @Autowired
    Mishap mishap;

    @Autowired
    Inbox inbox;

    @Autowired
    MatchingDesk desk;

    @Autowired
    JdbcClient database;

    private final ExecutorService colleagues = Executors.newFixedThreadPool(2);

    @AfterEach
    void goHome() {
        colleagues.shutdownNow();
    }

    @Test
    void aCompletionThatFailsHalfwayLeavesEverythingAsItWas() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        var before = everythingWrittenAbout(number);
        mishap.arm();

        assertThatThrownBy(() -> newcomers.arrangeInterview(number)).hasStackTraceContaining("A mishap");

        assertThat(everythingWrittenAbout(number)).isEqualTo(before);
        process(number).isWaitingAt("Task_ArrangeInterview");

        newcomers.arrangeInterview(number);
        process(number).isWaitingAt("Task_CheckIdentity");
        assertThat(everythingWrittenAbout(number)).isNotEqualTo(before);
    }

    @RepeatedTest(20)
    void ofTwoPeopleWhoCompleteATaskAtOnceOneWinsAndTheOtherReadsWhoDidIt() throws Exception {
        var number = newcomers.applied(Side.PARTICIPANT);
        var task = Actors.SATO
                .asks(() -> work.task(number, "Task_CheckApplication"))
                .id();

        var outcomes = both(
                () -> Actors.SATO.does(() -> inbox.complete(task, Newcomers.eligible())),
                () -> Actors.SUZUKI.does(() -> inbox.complete(task, Newcomers.eligible())));

        assertThat(outcomes).hasSize(1).allSatisfy(refused -> assertThat(refused)
                .isInstanceOfSatisfying(TaskRefused.class, it -> {
                    assertThat(it.key()).isEqualTo("inbox.completedBy");
                    assertThat(it.arguments()[0]).isIn("sato", "suzuki");
                }));
        assertThat(records.count("task_record", "task_id", task)).isEqualTo(1);
        assertThat(records.letters(number)).containsExactly("application-received", "session-invitation");
    }

    @RepeatedTest(5)
    void ofTwoCoordinatorsWhoIntroduceThePersonAtOnceOneWins() throws Exception {
        var shared = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        var one = newcomers.waiting(Side.VOLUNTEER, "evacuee");
        var other = newcomers.waiting(Side.VOLUNTEER, "evacuee");

        var outcomes = both(
                () -> Actors.SATO.asks(() -> desk.introduce(shared, one)),
                () -> Actors.SUZUKI.asks(() -> desk.introduce(shared, other)));

        assertThat(outcomes).hasSize(1).allSatisfy(it -> assertThat(it).isInstanceOf(Refusal.class));
        stands(shared, "introduced");
        assertThat(List.of(records.status(one), records.status(other)))
                .containsExactlyInAnyOrder("introduced", "waiting");
        assertThat(records.count(
                        "ofp_hold",
                        "person_id",
                        newcomers.person(shared).value().toString()))
                .isEqualTo(1);
    }

    private List<Throwable> both(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        var running =
                List.of(colleagues.submit(() -> together(start, one)), colleagues.submit(() -> together(start, other)));
        var failures = new java.util.ArrayList<Throwable>();
        for (var result : running) {
            try {
                result.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        return failures;
    }

    private static Void together(CyclicBarrier start, Runnable deed) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        deed.run();
        return null;
    }

    private Map<String, Object> everythingWrittenAbout(CaseNumber number) {
        return Map.of(
                "inbox", rows("select * from inbox_item where case_number = ?", number),
                "records", rows("select * from task_record where case_number = ?", number),
                "timeline", rows("select * from timeline_entry where case_number = ? order by id", number),
                "application", rows("select * from ofp_application where case_number = ?", number),
                "case", rows("select * from case_file where number = ?", number),
                "messages", rows("select * from message where case_number = ? order by id", number));
    }

    private List<Map<String, Object>> rows(String query, CaseNumber number) {
        return database.sql(query).param(number.value()).query().listOfRows();
    }
}

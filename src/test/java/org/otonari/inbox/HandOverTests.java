package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.TimelineLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Everything somebody holds goes to a colleague at once, with a note. */
class HandOverTests extends Paths {

    @Autowired
    HandOver handOver;

    @Autowired
    BulkWork bulk;

    @Autowired
    CaseDesk cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Office office;

    private String lead = "";
    private String from = "";
    private String to = "";

    @BeforeEach
    void people() {
        lead = office.hire(Role.COORDINATOR);
        from = office.hire(Role.COORDINATOR);
        to = office.hire(Role.COORDINATOR);
    }

    @Test
    void allTasksMoveAndTheNoteStandsInEachCaseAndBeforeTheReceiver() {
        var tasks = office.claimed(from, 3);

        var batch = moved(lead, to, "産休に入ります。よろしくお願いします。");

        assertThat(batch.done()).isEqualTo(3);
        tasks.forEach(task -> {
            assertThat(office.now(task).assignee()).isEqualTo(to);
            var notes = office.asks(to, () -> cases.timeline(task.caseNumber())).stream()
                    .filter(it -> it.kind() == TimelineLine.Kind.NOTE)
                    .toList();
            assertThat(notes).hasSize(1);
            assertThat(notes.get(0).text()).isEqualTo("産休に入ります。よろしくお願いします。");
            assertThat(notes.get(0).actor()).isEqualTo(lead);
            assertThat(records.events(task.caseNumber())).contains("inbox.timeline.handedOver");
        });
        var received = office.asks(to, handOver::unread);
        assertThat(received).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo(lead);
            assertThat(it.from()).isEqualTo(from);
            assertThat(it.tasks()).isEqualTo(3);
            assertThat(it.note()).startsWith("産休");
        });
        office.does(from, () -> handOver.read(received.get(0).id()));
        assertThat(office.asks(to, handOver::unread)).hasSize(1);
        office.does(to, () -> handOver.read(received.get(0).id()));
        assertThat(office.asks(to, handOver::unread)).isEmpty();
    }

    @Test
    void backToTheGroupMeansNobodyHoldsThem() {
        var tasks = office.claimed(from, 2);
        var batch = moved(from, null, null);
        assertThat(batch.done()).isEqualTo(2);
        tasks.forEach(task -> assertThat(office.now(task).assignee()).isNull());
    }

    @Test
    void whatTheyDoNotHoldAnyMoreAndWhatTheColleagueMayNotDoIsTold() {
        var tasks = office.claimed(from, 3);
        var held = office.asks(lead, () -> handOver.held(from));
        office.does(from, () -> inbox.release(tasks.get(1).id()));
        var batch = finished(office.asks(lead, () -> bulk.handOver(held, from, to, "メモ")));
        assertThat(batch.done()).isEqualTo(2);
        assertThat(batch.failures()).extracting(it -> it.reason().key()).containsExactly("inbox.handOver.notTheirs");

        var finance = office.hire(Role.FINANCE);
        var again = office.asks(lead, () -> handOver.held(to));
        var refused = finished(office.asks(lead, () -> bulk.handOver(again, to, finance, null)));
        assertThat(refused.failures()).extracting(it -> it.reason().key()).containsOnly("inbox.notInRole");
        assertThat(office.asks(finance, handOver::unread)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "MANAGER", "SUPERVISOR"})
    void whoDoesNotLeadTheWorkHandsOverTheirOwnOnly(Role role) {
        var tasks = office.claimed(from, 1);
        var somebody = office.hire(role);

        assertThatThrownBy(() -> office.asks(somebody, () -> handOver.held(from)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(office.asks(somebody, handOver::givers))
                .extracting(it -> it.account())
                .containsExactly(somebody);
        var forged = finished(office.asks(somebody, () -> bulk.handOver(tasks, from, to, null)));
        assertThat(forged.failures()).extracting(it -> it.reason().key()).containsExactly("inbox.batch.notYours");
        assertThat(office.now(tasks.get(0)).assignee()).isEqualTo(from);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "SUPERVISOR"})
    void managersAndSupervisorsHandOverForEverybody(Role role) {
        office.claimed(from, 1);
        assertThat(moved(office.hire(role), to, "メモ").done()).isEqualTo(1);
    }

    private Batch moved(String who, String receiver, String note) {
        return finished(office.asks(who, () -> bulk.handOver(handOver.held(from), from, receiver, note)));
    }

    private static Batch finished(Batch batch) {
        await().atMost(Duration.ofMinutes(2)).until(batch::isOver);
        return batch;
    }
}

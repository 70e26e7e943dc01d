package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A task that is laid aside is out of sight until its day, and its clock goes on. */
class FollowUpsTests extends Paths {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    FollowUps followUps;

    @Autowired
    Inbox inbox;

    @Autowired
    Office office;

    @Autowired
    TaskService engine;

    private String sato = "";
    private Picked task;

    @BeforeEach
    void oneTask() {
        sato = office.hire(Role.COORDINATOR);
        task = office.claimed(sato, 1).get(0);
    }

    @Test
    void itIsOutOfTheQueueUntilItsDayBegins() {
        var due = office.now(task).due();
        office.does(sato, () -> followUps.sleep(task.id(), time.today().plusDays(1)));

        assertThat(mine()).isZero();
        assertThat(office.now(task).due()).isEqualTo(due);
        assertThat(followUps.isAsleep(office.now(task))).isTrue();
        assertThat(engine.createTaskQuery().taskId(task.id()).singleResult().getFollowUpDate())
                .isNotNull();

        var midnight = time.today().plusDays(1).atStartOfDay(TOKYO).toInstant();
        time.moveTo(midnight.minusMillis(1));
        assertThat(mine()).isZero();
        time.moveTo(midnight);
        assertThat(mine()).isEqualTo(1);
        assertThat(followUps.isAsleep(office.now(task))).isFalse();
    }

    @Test
    void itIsBackWhenItIsDue() {
        office.does(sato, () -> followUps.sleep(task.id(), time.today().plusDays(30)));
        var due = office.now(task).due();
        assertThat(due).isNotNull();

        time.moveTo(due.minusMillis(1));
        assertThat(mine()).isZero();
        time.moveTo(due);
        assertThat(mine()).isEqualTo(1);
    }

    @Test
    void itIsWokenByHand() {
        office.does(sato, () -> followUps.sleep(task.id(), time.today().plusDays(1)));
        office.does(sato, () -> followUps.wake(task.id()));
        assertThat(mine()).isEqualTo(1);
        assertThat(office.now(task).wakeAt()).isNull();
    }

    @Test
    void todayYesterdayAndNextCenturyAreNoFollowUpDates() {
        for (var days : new int[] {0, -1, 367}) {
            assertThatThrownBy(() -> office.does(
                            sato, () -> followUps.sleep(task.id(), time.today().plusDays(days))))
                    .isInstanceOfSatisfying(
                            TaskRefused.class, it -> assertThat(it.key()).isEqualTo("inbox.followUp.outOfRange"));
        }
    }

    @Test
    void onlyWhoMayActOnATaskLaysItAside() {
        var colleague = office.hire(Role.COORDINATOR);
        var stranger = office.hire(Role.FINANCE);
        assertThatThrownBy(() -> office.does(
                        colleague, () -> followUps.sleep(task.id(), time.today().plusDays(1))))
                .isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> office.does(
                        stranger, () -> followUps.sleep(task.id(), time.today().plusDays(1))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(office.now(task).wakeAt()).isNull();

        office.does(sato, () -> inbox.release(task.id()));
        office.does(colleague, () -> followUps.sleep(task.id(), time.today().plusDays(1)));
        assertThat(office.now(task).wakeAt()).isNotNull();
    }

    private int mine() {
        return office.asks(sato, () -> inbox.count(InboxQuery.everything().with(InboxQuery.Queue.MINE)));
    }
}

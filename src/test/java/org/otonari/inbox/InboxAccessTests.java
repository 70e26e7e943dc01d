package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

/** A task of others cannot be reached by knowing, or guessing, its id. */
@ExtendWith(OutputCaptureExtension.class)
class InboxAccessTests extends Paths {

    @Autowired
    Inbox inbox;

    @AfterEach
    void leave() {
        TestSignIn.out();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void aTaskOfAnotherRoleIsRefusedAndTheRefusalIsLogged(Role role, CapturedOutput log) {
        var number = newcomers.applied(Side.PARTICIPANT);
        var task = Actors.SATO.asks(() -> work.task(number, "Task_CheckApplication"));
        TestSignIn.as("stranger", role);
        var verbs = List.<Consumer<String>>of(
                inbox::get,
                inbox::form,
                inbox::claim,
                inbox::release,
                id -> inbox.assign(id, "stranger"),
                id -> inbox.complete(id, Map.of()),
                id -> inbox.facts(task, Locale.JAPANESE));

        for (var verb : verbs) {
            assertThatThrownBy(() -> verb.accept(task.id())).isInstanceOf(AccessDeniedException.class);
        }

        assertThat(log.getOut().split("Refused task " + task.id() + " to stranger", -1))
                .hasSize(verbs.size() + 1);
        assertThat(log.getOut()).doesNotContain("Nguyễn Thị Lan", "グエン");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anIdThatNeverWasIsRefusedWithoutSayingMore(Role role) {
        TestSignIn.as("stranger", role);

        assertThatThrownBy(() -> inbox.claim("00000000-0000-0000-0000-000000000000"))
                .isInstanceOfSatisfying(
                        TaskRefused.class, it -> assertThat(it.key()).isEqualTo("inbox.gone"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void itIsInNoQueueOfAnotherRole(Role role) {
        var number = newcomers.applied(Side.PARTICIPANT);
        TestSignIn.as("stranger", role);

        for (var queue : Queue.values()) {
            var query = InboxQuery.everything().with(queue).searching(number.value());
            assertThat(inbox.page(query, 0, 50)).isEmpty();
            assertThat(inbox.count(query)).isZero();
        }
    }
}

package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.Actors.SATO;

import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** From the outbox to the other side: once each, whatever the mail server does. */
class DeliveryTests extends MailTest {

    @Autowired
    MessageSender sender;

    @Autowired
    MessageQueue queue;

    @Autowired
    MailChannel channel;

    @Test
    void aMessageArrivesOnceWithItsKey() throws Exception {
        var key = write();

        post.round();
        post.round();

        assertThat(post.mails()).hasSize(1);
        assertThat(post.mails().get(0).getHeader(MailChannel.KEY)).containsExactly(key.toString());
        assertThat(post.mails().get(0).getMessageID()).startsWith("<" + key + "@");
        assertThat(status(key)).isEqualTo("SENT");
    }

    @Test
    void nothingLeavesBeforeTheChangeItTellsOfIsCommitted() throws Exception {
        transaction.executeWithoutResult(status -> {
            messages.send(farewell());
            var round = CompletableFuture.runAsync(this::round);
            round.join();
            assertThat(post.mails()).isEmpty();
            status.setRollbackOnly();
        });
        post.round();

        assertThat(post.mails()).isEmpty();
    }

    @Test
    void aCalendarPartStandsBesideTheTextAndAsAFile() throws Exception {
        var invitation = new Part(
                "text/calendar",
                "REQUEST",
                "面談.ics",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
        inTransaction(() -> messages.send(farewell().with(invitation)));

        post.round();

        var whole = (MimeMultipart) post.mails().get(0).getContent();
        var alternatives = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(alternatives.getBodyPart(1).getContentType())
                .isEqualToIgnoringWhitespace("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(alternatives.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(invitation.content());
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        whole.getBodyPart(1).getFileName()))
                .isEqualTo("面談.ics");
    }

    @Test
    void twoSendersAtOnceSendEachMessageOnce() throws Exception {
        for (var i = 0; i < 40; i++) {
            write();
        }

        CompletableFuture.allOf(sender.begin(), sender.begin(), CompletableFuture.runAsync(this::takeAndSend))
                .get(60, TimeUnit.SECONDS);

        assertThat(keys()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatIsDownForAnHourLosesNothingAndDoublesNothing() throws Exception {
        post.breakDown();
        var waiting = List.of(write(), write());

        assertThat(triesWithinAnHour(waiting.get(0)))
                .as("minutes of the tries: each pause twice as long")
                .containsExactly(0, 1, 3, 7, 15, 31);
        assertThat(waiting).allSatisfy(it -> assertThat(status(it)).isEqualTo("PENDING"));

        post.open();
        time.moveTo(time.now().plus(Duration.ofMinutes(4)));
        post.round();

        assertThat(keys())
                .containsExactlyInAnyOrderElementsOf(
                        waiting.stream().map(UUID::toString).toList());
    }

    @Test
    void aFullMailboxIsTriedForDaysAndThenBecomesATask() throws Exception {
        try (var server = new GrumpyServer()) {
            server.answers(address(), "552 5.2.2 mailbox full");
            post.at(server.port());
            var key = write();

            post.round();
            assertThat(status(key)).isEqualTo("PENDING");
            assertThat(failure(key)).isEqualTo("MAILBOX_FULL");

            time.moveTo(time.now().plus(Duration.ofDays(3)));
            post.round();

            assertThat(status(key)).isEqualTo("FAILED");
            assertThat(failure(key)).isEqualTo("GIVEN_UP");
        }
    }

    @Test
    void aMailboxThatIsFullForNowIsTriedWithGrowingPausesUntilItHasRoom() throws Exception {
        try (var server = new GrumpyServer()) {
            server.answers(address(), "452 4.2.2 mailbox full");
            post.at(server.port());
            var waiting = List.of(write(), write());
            var other = newcomers.applied(Side.VOLUNTEER);

            assertThat(triesWithinAnHour(waiting.get(0)))
                    .as("minutes of the tries: each pause twice as long")
                    .containsExactly(0, 1, 3, 7, 15, 31);
            assertThat(waiting).allSatisfy(it -> {
                assertThat(status(it)).isEqualTo("PENDING");
                assertThat(failure(it)).isEqualTo("MAILBOX_FULL");
            });
            assertThat(statusesOf(other)).as("nobody else waits").containsOnly("SENT");
            assertThat(work.openSteps(number)).as("nobody has to care yet").doesNotContain("Task_SettleUndelivered");

            server.answers(address(), "250 ok");
            time.moveTo(time.now().plus(Duration.ofMinutes(4)));
            post.round();
            post.round();

            assertThat(waiting).allSatisfy(it -> assertThat(status(it)).isEqualTo("SENT"));
            assertThat(server.taken())
                    .containsAll(waiting.stream().map(UUID::toString).toList())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aBadAddressIsRefusedAtOnceAndBlocksNobody() throws Exception {
        try (var server = new GrumpyServer()) {
            server.answers(address(), "550 5.1.1 no such user");
            post.at(server.port());
            var bad = write();
            var other = newcomers.applied(Side.VOLUNTEER);

            post.round();

            assertThat(status(bad)).isEqualTo("FAILED");
            assertThat(failure(bad)).isEqualTo("BAD_ADDRESS");
            assertThat(statusesOf(other)).containsOnly("SENT");
        }
    }

    @Test
    void aServerThatRefusesUsAndNotTheAddressMakesMessagesWait() throws Exception {
        try (var server = new GrumpyServer()) {
            server.answers("MAIL", "550 we do not know you");
            post.at(server.port());
            var key = write();

            post.round();

            assertThat(status(key)).isEqualTo("PENDING");
        }
    }

    @Test
    void aTaskIsCompletedWhileASlowServerKeepsTheSenderWaiting() throws Exception {
        try (var server = new GrumpyServer()) {
            server.letsWait();
            post.at(server.port());
            var key = write();
            var round = sender.begin();
            assertThat(server.isReached()).isTrue();

            work.complete(number, "Task_CheckApplication", Newcomers.eligible());
            var free = database.sql("select status from message where id = ? for update nowait")
                    .param(key.toString())
                    .query(String.class)
                    .single();

            assertThat(free).as("being sent, and no row is locked meanwhile").isEqualTo("SENDING");
            assertThat(round).isNotDone();
            assertThat(records.letters(number)).contains("session-invitation");
            server.goOn();
            round.get(60, TimeUnit.SECONDS);
            assertThat(server.taken()).contains(key.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aMessageWhoseSenderDiedGoesOutWithTheSameKeyWhenTheLeaseEnds() throws Exception {
        var key = write();
        var dead = queue.take(MailChannel.NAME).orElseThrow();

        post.round();
        assertThat(post.mails()).as("the lease holds").isEmpty();

        time.moveTo(time.now().plus(Duration.ofMinutes(5)));
        post.round();
        queue.sent(dead);

        assertThat(keys()).containsExactly(key.toString());
    }

    @Test
    void whatCanStillBeUndoneIsHeldBack() throws Exception {
        write();
        post.round();
        SATO.does(() -> work.complete(number, "Task_CheckApplication", Newcomers.eligible()));

        post.round();
        assertThat(keys()).hasSize(1);

        time.moveTo(time.now().plus(Duration.ofMinutes(10)));
        post.round();
        assertThat(keys()).hasSize(2);
    }

    /** Lets an hour pass with a round each minute. @return the minutes in which the message was tried */
    private List<Integer> triesWithinAnHour(UUID key) throws Exception {
        var tries = new ArrayList<Integer>();
        for (var minute = 0; minute < 60; minute++) {
            var before = attempts(key);
            post.round();
            if (attempts(key) > before) {
                tries.add(minute);
            }
            time.moveTo(time.now().plus(Duration.ofMinutes(1)));
        }
        return tries;
    }

    private void round() {
        try {
            post.round();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As another node would. */
    private void takeAndSend() {
        for (var next = queue.take(MailChannel.NAME); next.isPresent(); next = queue.take(MailChannel.NAME)) {
            channel.send(next.get().message());
            queue.sent(next.get());
        }
    }

    private List<String> keys() throws Exception {
        var keys = new ArrayList<String>();
        for (var mail : post.mails()) {
            keys.add(mail.getHeader(MailChannel.KEY)[0]);
        }
        return keys;
    }

    private String status(UUID key) {
        return column("status", key);
    }

    private List<String> statusesOf(CaseNumber about) {
        return database.sql("select status from message where case_number = ?")
                .param(about.value())
                .query(String.class)
                .list();
    }

    private String failure(UUID key) {
        return column("failure", key);
    }

    private int attempts(UUID key) {
        return Integer.parseInt(column("attempts", key));
    }

    private String column(String column, UUID key) {
        return database.sql("select " + column + " from message where id = ?")
                .param(key.toString())
                .query(String.class)
                .single();
    }
}

package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.Actors.SATO;

import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.OtonariTest;
import org.otonari.Records;
import org.otonari.Time;
import org.otonari.Work;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.Applications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to the other side: once each, whatever the mail server does. */
@OtonariTest
class DeliveryTests {

    @Autowired
    PostOffice post;

    @Autowired
    Messages messages;

    @Autowired
    MessageSender sender;

    @Autowired
    MessageQueue queue;

    @Autowired
    MailChannel channel;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Applications applications;

    @Autowired
    Work work;

    @Autowired
    Records records;

    @Autowired
    Time time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private CaseNumber number;

    @BeforeEach
    void begin() {
        database.sql("delete from message where status in ('PENDING', 'SENDING')")
                .update();
        time.begin();
        number = newcomers.applied(Side.PARTICIPANT);
        post.open();
    }

    @AfterEach
    void end() {
        post.close();
        time.end();
    }

    @Test
    void aMessageArrivesOnceWithItsKey() throws Exception {
        var key = write("farewell");

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
            messages.send(NewMessage.about(number, newcomers.person(number), "farewell", Map.of()));
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
        inTransaction(() -> messages.send(NewMessage.about(number, newcomers.person(number), "farewell", Map.of())
                .with(invitation)));

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
            write("farewell");
        }

        CompletableFuture.allOf(sender.begin(), sender.begin(), CompletableFuture.runAsync(this::takeAndSend))
                .get(60, TimeUnit.SECONDS);

        assertThat(keys()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatIsDownForAnHourLosesNothingAndDoublesNothing() throws Exception {
        post.breakDown();
        var waiting = List.of(write("farewell"), write("farewell"));
        for (var minute = 0; minute < 60; minute++) {
            post.round();
            time.moveTo(time.now().plus(Duration.ofMinutes(1)));
        }
        assertThat(waiting).allSatisfy(it -> assertThat(status(it)).isEqualTo("PENDING"));
        assertThat(attempts(waiting.get(0)))
                .as("pauses grow: after 1, 2, 4, 8, 16 and 32 minutes")
                .isEqualTo(6);

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
            var key = write("farewell");

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
    void aBadAddressIsRefusedAtOnceAndBlocksNobody() throws Exception {
        try (var server = new GrumpyServer()) {
            server.answers(address(), "550 5.1.1 no such user");
            post.at(server.port());
            var bad = write("farewell");
            var other = newcomers.applied(Side.VOLUNTEER);

            post.round();

            assertThat(status(bad)).isEqualTo("FAILED");
            assertThat(failure(bad)).isEqualTo("BAD_ADDRESS");
            assertThat(database.sql("select status from message where case_number = ?")
                            .param(other.value())
                            .query(String.class)
                            .list())
                    .containsOnly("SENT");
        }
    }

    @Test
    void aServerThatRefusesUsAndNotTheAddressMakesMessagesWait() throws Exception {
        try (var server = new GrumpyServer()) {
            server.answers("MAIL", "550 we do not know you");
            post.at(server.port());
            var key = write("farewell");

            post.round();

            assertThat(status(key)).isEqualTo("PENDING");
        }
    }

    @Test
    void aTaskIsCompletedWhileASlowServerKeepsTheSenderWaiting() throws Exception {
        try (var server = new GrumpyServer()) {
            server.letsWait();
            post.at(server.port());
            var key = write("farewell");
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
        var key = write("farewell");
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
        write("farewell");
        post.round();
        SATO.does(() -> work.complete(number, "Task_CheckApplication", Newcomers.eligible()));

        post.round();
        assertThat(keys()).hasSize(1);

        time.moveTo(time.now().plus(Duration.ofMinutes(10)));
        post.round();
        assertThat(keys()).hasSize(2);
    }

    private UUID write(String template) {
        return inTransaction(
                () -> messages.send(NewMessage.about(number, newcomers.person(number), template, Map.of())));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
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

    private String address() {
        return applications.summary(number).person().email().value();
    }

    private String status(UUID key) {
        return column("status", key);
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

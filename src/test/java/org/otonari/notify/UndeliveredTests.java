package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.Actors.SATO;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.engine.ProcessPictures;
import org.springframework.beans.factory.annotation.Autowired;

/** A message that does not arrive is somebody's task, never silence. */
class UndeliveredTests extends MailTest {

    private static final String TASK = "Task_SettleUndelivered";

    @Autowired
    BounceReader bounces;

    @Autowired
    Outbox outbox;

    @Autowired
    ProcessPictures pictures;

    @Test
    void aRefusedMessageBecomesATaskBesideTheCasesOwnProcess() throws Exception {
        refuse();

        assertThat(work.openSteps(number)).containsExactly("Task_CheckApplication", TASK);
        assertThat(pictures.of(number).orElseThrow().processKey()).isEqualTo("ofp-application");
        var task = SATO.asks(() -> work.task(number, TASK));
        assertThat(pictures.ofTask(task.id()).orElseThrow().processKey()).isEqualTo("undelivered-message");
        assertThat(task.due()).as("one business day").isNotNull();
    }

    @Test
    void theCaseGoesOnMeanwhileAndItsPictureStaysItsOwn() throws Exception {
        refuse();

        work.complete(number, "Task_CheckApplication", Newcomers.eligible());

        assertThat(work.openSteps(number)).contains(TASK);
        assertThat(pictures.of(number).orElseThrow().processKey()).isEqualTo("ofp-application");
        assertThat(records.letters(number)).contains("session-invitation");
    }

    @Test
    void aNewAddressSendsTheSameWordsThereAndBecomesThePersonsOwn() throws Exception {
        refuse();
        var right = "right-" + UUID.randomUUID() + "@example.org";

        work.complete(number, TASK, Map.of("settlement", "send_again", "email", right));
        time.moveTo(time.now().plus(Duration.ofMinutes(10)));
        post.round();

        assertThat(post.mailsTo(right)).hasSize(1);
        assertThat(address()).isEqualTo(right);
        assertThat(work.openSteps(number)).doesNotContain(TASK);
        assertThat(records.events(number)).contains("notify.timeline.again");
    }

    @Test
    void whoWasToldAnotherWayNeedsNoMail() throws Exception {
        refuse();

        work.complete(number, TASK, Map.of("settlement", "told", "note", "電話で話した"));
        post.round();

        assertThat(post.mails()).isEmpty();
        assertThat(lost()).isEmpty();
        assertThat(records.events(number)).contains("notify.timeline.told");
    }

    @Test
    void theNextMessageToADeadAddressIsNotEvenTried() throws Exception {
        refuse();
        write();

        post.round();

        assertThat(post.mails()).isEmpty();
        assertThat(lost())
                .extracting(Letter::failure)
                .containsExactlyInAnyOrder(MessageFailure.BAD_ADDRESS, MessageFailure.DEAD_ADDRESS);
        assertThat(tasks()).isEqualTo(2);
    }

    @Test
    void aMailThatComesBackBecomesATaskOnce() throws Exception {
        var key = write();
        post.round();
        var mailbox = post.server().setUser("bounces@example.org", "bounces", "secret");
        mailbox.deliver(report(key, "failed", "5.1.1"));
        mailbox.deliver(report(key, "failed", "5.1.1"));

        readBounces();
        readBounces();

        assertThat(tasks()).isEqualTo(1);
        assertThat(lost()).singleElement().satisfies(it -> {
            assertThat(it.failure()).isEqualTo(MessageFailure.RETURNED);
            assertThat(it.reply()).contains("no such user");
        });
        assertThat(left(mailbox)).isZero();
    }

    @Test
    void aReportOfADelayAndAnAbsenceNoteAreNoBounces() throws Exception {
        var key = write();
        post.round();
        var mailbox = post.server().setUser("bounces@example.org", "bounces", "secret");
        mailbox.deliver(report(key, "delayed", "4.4.7"));
        mailbox.deliver(mail("To: bounces+" + key + "@example.org\r\nSubject: away\r\n\r\nI am away.\r\n"));

        readBounces();

        assertThat(tasks()).isZero();
        assertThat(left(mailbox)).as("left for people").isEqualTo(2);
    }

    @Test
    void theReturnAddressAloneTellsWhichMessageCameBack() throws Exception {
        var key = write();
        post.round();
        var mailbox = post.server().setUser("bounces@example.org", "bounces", "secret");
        mailbox.deliver(mail(report("failed", "5.2.2", "To: bounces+" + key + "@example.org", "Subject: hello")));

        readBounces();

        assertThat(tasks()).isEqualTo(1);
    }

    private void refuse() throws Exception {
        try (var server = new GrumpyServer()) {
            server.answers(address(), "550 5.1.1 no such user");
            post.at(server.port());
            write();
            post.round();
        }
        post.at(post.server().getSmtp().getPort());
    }

    private void readBounces() throws Exception {
        bounces.read(new MailSettings.Bounces(
                "imap",
                "127.0.0.1",
                post.server().getImap().getPort(),
                "bounces",
                "secret",
                "INBOX",
                "",
                Duration.ofMinutes(5)));
    }

    private int left(GreenMailUser mailbox) throws Exception {
        return post.server()
                .getManagers()
                .getImapHostManager()
                .getInbox(mailbox)
                .getMessageCount();
    }

    private List<Letter> lost() {
        return SATO.asks(() -> outbox.of(number)).stream()
                .filter(Letter::isLost)
                .toList();
    }

    private long tasks() {
        return SATO.asks(() -> work.countOpen(number, TASK));
    }

    private static MimeMessage report(UUID key, String action, String status) throws Exception {
        return mail(report(action, status, "To: office@example.org", MailChannel.KEY + ": " + key));
    }

    private static String report(String action, String status, String to, String returnedHeader) {
        return String.join(
                "\r\n",
                "From: MAILER-DAEMON@example.org",
                to,
                "Subject: Undelivered Mail Returned to Sender",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"B\"",
                "",
                "--B",
                "Content-Type: text/plain",
                "",
                "Sorry.",
                "--B",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mail.example.org",
                "",
                "Final-Recipient: rfc822; lan@example.org",
                "Action: " + action,
                "Status: " + status,
                "Diagnostic-Code: smtp; 550 5.1.1 no such user",
                "",
                "--B",
                "Content-Type: message/rfc822",
                "",
                "Subject: hello",
                returnedHeader,
                "",
                "body",
                "--B--",
                "");
    }

    private static MimeMessage mail(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.OtonariTest;
import org.otonari.Time;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PhoneNumber;
import org.otonari.kernel.Side;
import org.otonari.notify.webhook.Gateway;
import org.otonari.people.Contact;
import org.otonari.people.Contacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to somebody's phone: where people like to read, once each, whatever the gateway does. */
@OtonariTest
class WebhookOutboxTests {

    private static final String LINE_ID = "U0123456789abcdef0123456789abcdef";

    @Autowired
    Messages messages;

    @Autowired
    MessageQueue queue;

    @Autowired
    MailSettings settings;

    @Autowired
    Contacts contacts;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Time time;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final Gateway gateway = new Gateway();
    private CaseNumber number;
    private PersonId person;
    private MessageSender sender;

    @BeforeEach
    void begin() {
        time.begin();
        database.sql("delete from message where channel = 'line'").update();
        number = newcomers.applied(Side.VOLUNTEER);
        person = newcomers.person(number);
        sender = new MessageSender(queue, List.of(gateway.channel(clock)), settings);
    }

    @AfterEach
    void end() {
        gateway.close();
        time.end();
    }

    @Test
    void aGatewayThatIsAwayGetsTheMessageOnceWhenItIsBack() throws Exception {
        var key = written();
        gateway.answers(503, 429, 200);

        for (var minute = 0; minute < 10; minute++) {
            sender.begin().get(60, TimeUnit.SECONDS);
            time.moveTo(time.now().plus(Duration.ofMinutes(1)));
        }

        assertThat(gateway.came)
                .as("at once, after one minute, after two more, and never again")
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.header("Idempotency-key")).isEqualTo(key.toString()));
        assertThat(status(key)).isEqualTo("SENT");
        assertThat(text(gateway.came.get(2))).contains("𠮷田 恵子");
    }

    @Test
    void whatAGatewayWillNeverTakeIsNotTriedAgain() throws Exception {
        var key = written();
        gateway.answers(400);

        sender.begin().get(60, TimeUnit.SECONDS);
        time.moveTo(time.now().plus(Duration.ofHours(5)));
        sender.begin().get(60, TimeUnit.SECONDS);

        assertThat(gateway.came).hasSize(1);
        assertThat(status(key)).isEqualTo("FAILED");
    }

    @Test
    void peopleReadWhereTheyLikeToAsLongAsThatWayIsOpen() {
        var open = new ContactDestinations(contacts, new Channels(List.of(gateway.channel(clock))));
        assertThat(open.of(person)).isEmpty();

        change(new Contact(Contact.Way.LINE, LINE_ID, new PhoneNumber("090-1234-5678")));
        assertThat(open.of(person)).hasValue(new Destinations.Destination("line", LINE_ID));
        assertThat(new ContactDestinations(contacts, new Channels(List.of())).of(person))
                .as("no gateway: they get mail")
                .isEmpty();

        change(new Contact(Contact.Way.SMS, LINE_ID, new PhoneNumber("090-1234-5678")));
        assertThat(open.of(person)).as("no gateway for text messages").isEmpty();

        change(new Contact(Contact.Way.MAIL, LINE_ID, null));
        assertThat(open.of(person)).isEmpty();
        assertThat(contacts.of(person)).isEqualTo(new Contact(Contact.Way.MAIL, LINE_ID, null));
    }

    /** A message for LINE, as it is written where a gateway is set up. */
    private UUID written() {
        var key = transaction.execute(status -> messages.send(NewMessage.about(number, person, "farewell", Map.of())));
        database.sql("update message set channel = 'line', address = ?, status = 'PENDING' where id = ?")
                .params(LINE_ID, String.valueOf(key))
                .update();
        return key;
    }

    private void change(Contact contact) {
        contacts.change(person, contact);
    }

    private String status(UUID key) {
        return database.sql("select status from message where id = ?")
                .param(key.toString())
                .query(String.class)
                .single();
    }

    private static String text(Gateway.Came came) {
        try {
            return new ObjectMapper().readTree(came.body()).get("text").asText();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}

package org.otonari.notify;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A case with a person to write to, and a real mail server that is open. */
@OtonariTest
abstract class MailTest {

    @Autowired
    PostOffice post;

    @Autowired
    Messages messages;

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

    CaseNumber number;

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

    /** @return the key of a message to the person of the case */
    UUID write() {
        return inTransaction(() -> messages.send(farewell()));
    }

    NewMessage farewell() {
        return NewMessage.about(number, newcomers.person(number), "farewell", Map.of());
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    String address() {
        return applications.summary(number).person().email().value();
    }
}

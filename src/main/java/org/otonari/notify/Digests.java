package org.otonari.notify;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.otonari.access.AccountDirectory;
import org.otonari.access.InTheNameOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends everybody who wants it a digest of their work, once a day at the time they chose. */
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private final AccountDirectory accounts;
    private final ReadingChoices choices;
    private final DigestWriter writer;
    private final InTheNameOf inTheNameOf;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    Digests(
            AccountDirectory accounts,
            ReadingChoices choices,
            DigestWriter writer,
            InTheNameOf inTheNameOf,
            TransactionTemplate transaction,
            JdbcClient database,
            Clock clock) {
        this.accounts = accounts;
        this.choices = choices;
        this.writer = writer;
        this.inTheNameOf = inTheNameOf;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    /** A failure at one reader's digest keeps nobody else from theirs; it is tried again at the next look. */
    @Scheduled(
            fixedDelayString = "${otonari.mail.digest-poll:PT5M}",
            initialDelayString = "${otonari.mail.digest-poll:PT5M}")
    void writeDue() {
        for (var employee : accounts.everybody()) {
            try {
                if (isDue(employee.account())) {
                    transaction.executeWithoutResult(status -> write(employee.account()));
                }
            } catch (RuntimeException failure) {
                log.error("The digest of {} could not be written", employee.account(), failure);
            }
        }
    }

    private boolean isDue(String account) {
        var choice = choices.of(account);
        return choice.digest()
                && accounts.correspondent(account).email() != null
                && !clock.instant()
                        .isBefore(today().atTime(choice.digestAt())
                                .atZone(clock.getZone())
                                .toInstant());
    }

    /** The row is there before the mail, so that of two nodes one writes it. */
    private void write(String account) {
        var isFirst = database.sql("insert ignore into digest (account, day, at) values (?, ?, ?)")
                        .params(account, today(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
        if (isFirst) {
            inTheNameOf.run(account, () -> writer.write(account));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

package org.otonari.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.otonari.access.CurrentAccount;
import org.otonari.kernel.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every word of a note until it is added to its case, for the person who wrote it and for nobody else. Whose it is
 * stands in every statement.
 */
@Service
@Transactional
public class NoteDrafts {

    private static final Logger log = LoggerFactory.getLogger(NoteDrafts.class);

    /** How long words that nobody touches outlive the closing of their case. */
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private final JdbcClient database;
    private final CaseDesk desk;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    NoteDrafts(JdbcClient database, CaseDesk desk, CaseAccess access, CurrentAccount current, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The reader's own draft.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the case is none of the reader's business
     */
    @Transactional(readOnly = true)
    public Optional<NoteDraft> find(CaseNumber number) {
        access.require(number);
        return read(number);
    }

    /**
     * Keeps what stands in the note field now; the last word wins.
     *
     * @return what is kept now; its revision is one higher than before unless another window saved in between
     * @throws IllegalArgumentException if it is longer than a note may be
     * @throws org.springframework.security.access.AccessDeniedException if the writer could not add the note
     */
    public NoteDraft save(CaseNumber number, String text) {
        desk.requireWriting(number);
        CaseDesk.requireLength(text);
        database.sql(
                        """
                        insert into note_draft (case_number, account, text, saved_at) values (?, ?, ?, ?)
                        on duplicate key update text = values(text), saved_at = values(saved_at), revision = revision + 1
                        """)
                .params(number.value(), current.name(), text, utc(clock.instant()))
                .update();
        return read(number).orElseThrow();
    }

    /** Forgets the reader's own draft. */
    public void discard(CaseNumber number) {
        database.sql("delete from note_draft where case_number = ? and account = ?")
                .params(number.value(), current.name())
                .update();
    }

    /**
     * Adds the note to the case as {@link CaseDesk#addNote} does; with it the draft goes, and only with it.
     *
     * @throws CallRefused if it calls somebody who may not see the case
     */
    public void add(CaseNumber number, String text) {
        desk.addNote(number, text);
        discard(number);
    }

    @Scheduled(cron = "${otonari.drafts.cleaning:0 40 3 * * *}")
    public void forgetThoseOfClosedCases() {
        var forgotten = database.sql(
                        """
                        delete from note_draft where saved_at < ?
                          and exists (select 1 from case_file where number = case_number and closed_at is not null)
                        """)
                .param(utc(clock.instant().minus(FORGOTTEN)))
                .update();
        if (forgotten > 0) {
            log.info("Forgot {} drafts of notes on closed cases", forgotten);
        }
    }

    private Optional<NoteDraft> read(CaseNumber number) {
        return database.sql("select * from note_draft where case_number = ? and account = ?")
                .params(number.value(), current.name())
                .query((row, index) -> new NoteDraft(
                        row.getString("text"),
                        row.getInt("revision"),
                        row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

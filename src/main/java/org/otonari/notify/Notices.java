package org.otonari.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues and processes want a member of staff to hear of. Everybody reads their own only. */
@Service
@Transactional
public class Notices {

    /** Before an argument that is an account, to be read as the person's name. */
    private static final String ACCOUNT = "account:";

    private final JdbcClient database;
    private final CurrentAccount current;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            JdbcClient database,
            CurrentAccount current,
            ObjectMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.current = current;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** @return an argument of {@link #tell} that is read as the person's name */
    public static String person(String account) {
        return ACCOUNT + account;
    }

    /**
     * Rings somebody's bell. Others use {@link StaffNews}, which also writes to them as they have chosen.
     *
     * @param link page of this product, without a leading slash and with nothing personal in it
     * @param arguments codes, dates, numbers and {@link #person}; never names or free text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(
            NoticeKind kind,
            String account,
            @Nullable CaseNumber about,
            String link,
            String textKey,
            Object... arguments) {
        database.sql(
                        "insert into notice (kind, account, at, text_key, arguments, case_number, link) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kind.name(),
                        account,
                        now(),
                        textKey,
                        toJson(arguments),
                        about == null ? null : about.value(),
                        link)
                .update();
        events.publishEvent(new NoticeNews.NoticesChanged(account));
    }

    /** Leaves the notices about a case with these people only. @param named at least one account */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBack(CaseNumber about, Set<String> named) {
        database.sql("delete from notice where case_number = :number and account not in (:named)")
                .param("number", about.value())
                .param("named", named)
                .update();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<Told> unreadSince(String account, Instant moment) {
        return database.sql("select * from notice where account = ? and read_at is null and at >= ? order by id desc")
                .params(account, LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(this::told)
                .list();
    }

    /** The reader's own, newest first. */
    @Transactional(readOnly = true)
    public List<Told> mine(int offset, int limit) {
        return database.sql("select * from notice where account = ? order by id desc limit ? offset ?")
                .params(current.name(), limit, offset)
                .query(this::told)
                .list();
    }

    @Transactional(readOnly = true)
    public long unread() {
        return database.sql("select count(*) from notice where account = ? and read_at is null")
                .param(current.name())
                .query(Long.class)
                .single();
    }

    /** Another's notice is left alone, as if it did not exist. */
    public void markRead(long id) {
        database.sql("update notice set read_at = ? where id = ? and account = ? and read_at is null")
                .params(now(), id, current.name())
                .update();
        events.publishEvent(new NoticeNews.NoticesChanged(current.name()));
    }

    public void markAllRead() {
        database.sql("update notice set read_at = ? where account = ? and read_at is null")
                .params(now(), current.name())
                .update();
        events.publishEvent(new NoticeNews.NoticesChanged(current.name()));
    }

    /** @param link page of this product; @param readAt null while it is new */
    public record Told(
            long id,
            NoticeKind kind,
            Instant at,
            String textKey,
            List<String> arguments,
            String link,
            @Nullable Instant readAt) {

        /** @return the account an argument names, if it names one */
        public static @Nullable String account(String argument) {
            return argument.startsWith(ACCOUNT) ? argument.substring(ACCOUNT.length()) : null;
        }
    }

    private Told told(ResultSet row, int index) throws SQLException {
        var read = row.getObject("read_at", LocalDateTime.class);
        return new Told(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("text_key"),
                fromJson(row.getString("arguments")),
                row.getString("link"),
                read == null ? null : read.toInstant(ZoneOffset.UTC));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String toJson(Object... arguments) {
        try {
            return json.writeValueAsString(
                    Arrays.stream(arguments).map(String::valueOf).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> fromJson(String arguments) {
        try {
            return json.readValue(arguments, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package org.otonari.notify;

import java.time.LocalTime;
import java.util.EnumMap;
import org.otonari.access.CurrentAccount;
import org.otonari.notify.NoticeKind.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each member of staff wants to hear of things; everybody chooses for themselves. */
@Service
@Transactional
public class ReadingChoices {

    private final JdbcClient database;
    private final CurrentAccount current;

    ReadingChoices(JdbcClient database, CurrentAccount current) {
        this.database = database;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public ReadingChoice mine() {
        return of(current.name());
    }

    public void choose(ReadingChoice choice) {
        var account = current.name();
        database.sql("replace into reading_choice (account, quiet_from, quiet_to, digest, digest_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(account, choice.quietFrom(), choice.quietTo(), choice.digest(), choice.digestAt())
                .update();
        choice.ways()
                .forEach((kind, way) -> database.sql("replace into reading_way (account, kind, way) values (?, ?, ?)")
                        .params(account, kind.name(), way.name())
                        .update());
    }

    @Transactional(readOnly = true)
    ReadingChoice of(String account) {
        var usual = ReadingChoice.usual();
        var ways = new EnumMap<>(usual.ways());
        database.sql("select kind, way from reading_way where account = ?")
                .param(account)
                .query(row -> {
                    ways.put(NoticeKind.valueOf(row.getString("kind")), Way.valueOf(row.getString("way")));
                });
        return database.sql("select * from reading_choice where account = ?")
                .param(account)
                .query((row, index) -> new ReadingChoice(
                        ways,
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        row.getBoolean("digest"),
                        row.getObject("digest_at", LocalTime.class)))
                .optional()
                .orElse(new ReadingChoice(ways, usual.quietFrom(), usual.quietTo(), usual.digest(), usual.digestAt()));
    }
}

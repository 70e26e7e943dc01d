package org.otonari.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts that managers have written, every version of them. */
@Component
class EditedTexts {

    private final JdbcClient database;
    private final Clock clock;

    EditedTexts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By language; without those that went back to what is shipped. */
    Map<String, TemplateText> of(String template) {
        var texts = new HashMap<String, TemplateText>();
        latest(template).forEach(it -> it.text().ifPresent(text -> texts.put(it.language(), text)));
        return texts;
    }

    /** Newest first. */
    List<Version> versions(String template, String language) {
        return database.sql("select * from message_text where template = ? and language = ? order by version desc")
                .params(template, language)
                .query(EditedTexts::version)
                .list();
    }

    /**
     * @param before the version the writer began with, 0 for none
     * @param text nothing for the shipped one again
     * @return false if somebody else has saved since then
     */
    boolean add(String template, String language, int before, @Nullable TemplateText text, String account) {
        try {
            var latest = versions(template, language).stream()
                    .findFirst()
                    .map(Version::number)
                    .orElse(0);
            if (latest != before) {
                return false;
            }
            database.sql("insert into message_text (template, language, version, subject, body, changed_by, at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            template,
                            language,
                            before + 1,
                            text == null ? null : text.subject(),
                            text == null ? null : text.body(),
                            account,
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    private List<Version> latest(String template) {
        return database.sql(
                        """
                        select t.* from message_text t
                        where t.template = ? and t.version =
                          (select max(l.version) from message_text l
                           where l.template = t.template and l.language = t.language)
                        """)
                .param(template)
                .query(EditedTexts::version)
                .list();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        var subject = row.getString("subject");
        var body = row.getString("body");
        return new Version(
                row.getString("language"),
                row.getInt("version"),
                subject == null || body == null ? Optional.empty() : Optional.of(new TemplateText(subject, body)),
                row.getString("changed_by"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /** @param text empty where the shipped text came back */
    record Version(String language, int number, Optional<TemplateText> text, String by, Instant at) {}
}

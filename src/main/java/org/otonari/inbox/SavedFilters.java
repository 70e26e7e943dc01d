package org.otonari.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reader's own saved filters and those shared with one of the reader's roles; only one's own can be changed. */
@Service
@Transactional
public class SavedFilters {

    public static final int NAME_MAX = 60;

    private static final Logger log = LoggerFactory.getLogger(SavedFilters.class);
    private static final int QUERY_MAX = 1000;
    private static final int MOST = 50;

    private final JdbcClient database;
    private final CurrentAccount current;

    SavedFilters(JdbcClient database, CurrentAccount current) {
        this.database = database;
        this.current = current;
    }

    /** Pinned ones first, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        var shared = Clause.in("role", current.roles().stream().map(Role::code).toList());
        return database.sql("select * from saved_filter where owner = ? or " + shared.sql()
                        + " order by pinned desc, name, id")
                .params(Clause.join("", List.of(new Clause("", List.of(current.name())), shared))
                        .values())
                .query((row, index) -> new SavedFilter(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("pinned"),
                        row.getString("role"),
                        row.getString("owner"),
                        row.getString("owner").equals(current.name())))
                .list();
    }

    /**
     * Keeps a filter under a name; one of the same name is replaced.
     *
     * @param role code of one of the reader's roles to share it with
     * @throws TaskRefused if the name is empty or too long, or there are too many
     * @throws AccessDeniedException if the role is not the reader's
     */
    public void save(String name, String query, boolean pinned, @Nullable String role) {
        var checked = check(name);
        requireOwn(role);
        if (query.length() > QUERY_MAX) {
            throw new TaskRefused("inbox.saved.tooLong");
        }
        if (count() >= MOST) {
            throw new TaskRefused("inbox.saved.tooMany", MOST);
        }
        database.sql("insert into saved_filter (owner, name, query, pinned, role) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update query = value(query), pinned = value(pinned), role = value(role)")
                .params(current.name(), checked, query, pinned, role)
                .update();
    }

    /** @throws TaskRefused if another of the reader's filters has the name */
    public void change(long id, String name, boolean pinned, @Nullable String role) {
        var checked = check(name);
        requireOwn(role);
        try {
            own(
                    id,
                    database.sql("update saved_filter set name = ?, pinned = ?, role = ? where id = ? and owner = ?")
                            .params(checked, pinned, role, id, current.name())
                            .update());
        } catch (DuplicateKeyException taken) {
            throw new TaskRefused("inbox.saved.taken");
        }
    }

    public void delete(long id) {
        own(
                id,
                database.sql("delete from saved_filter where id = ? and owner = ?")
                        .params(id, current.name())
                        .update());
    }

    private void own(long id, int changed) {
        if (changed == 0) {
            log.warn("Refused saved filter {} to {}", id, current.name());
            throw new AccessDeniedException("Not your filter");
        }
    }

    private void requireOwn(@Nullable String role) {
        if (role != null && current.roles().stream().map(Role::code).noneMatch(role::equals)) {
            throw new AccessDeniedException("Not your role");
        }
    }

    private static String check(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > NAME_MAX) {
            throw new TaskRefused("inbox.saved.name", NAME_MAX);
        }
        return stripped;
    }

    private int count() {
        return database.sql("select count(*) from saved_filter where owner = ?")
                .param(current.name())
                .query(Integer.class)
                .single();
    }
}

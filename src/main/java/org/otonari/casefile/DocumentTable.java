package org.otonari.casefile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.files.CheckedFile;
import org.otonari.files.FileType;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents' rows. Whoever asks is part of each statement that reads; the content is read only when it is asked
 * for, never with a list.
 */
@Component
class DocumentTable {

    private static final String VISIBLE =
            """
             (d.everybody or d.created_by = :reader
              or exists (select 1 from document_role r where r.document_id = d.id and r.role in (:roles)))
            """;
    private static final String LISTED =
            """
            select d.id, d.case_number, d.source, d.created_by, d.removed_at, d.removed_by, d.removed_reason,
              (select group_concat(r.role) from document_role r where r.document_id = d.id) roles,
              v.number, v.name, v.type, v.size, v.uploaded_by, v.uploaded_at
            from document d join document_version v on v.document_id = d.id
            where
            """;
    private static final String NOBODY = "otonari";
    private static final String ORDER = " order by d.created_at desc, d.id, v.number desc";

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Clock clock;

    DocumentTable(JdbcClient database, CurrentAccount current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    List<Document> visible(CaseNumber number) {
        return group(asReader(LISTED + " d.case_number = :case and" + VISIBLE + ORDER)
                .param("case", number.value())
                .query(DocumentTable::row)
                .list());
    }

    Optional<Document> visible(UUID id) {
        return group(asReader(LISTED + " d.id = :id and" + VISIBLE + ORDER)
                        .param("id", id.toString())
                        .query(DocumentTable::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** @return nothing if the reader may not see it, it does not exist, or its content was removed */
    Optional<byte[]> content(UUID id, int version) {
        return asReader("select v.content from document d join document_version v on v.document_id = d.id"
                        + " where d.id = :id and v.number = :version and v.content is not null and" + VISIBLE)
                .param("id", id.toString())
                .param("version", version)
                .query(byte[].class)
                .optional();
    }

    /** @return the first version, whoever asks */
    Optional<Document.Content> issued(UUID id, String source) {
        return database.sql(
                        """
                        select v.number, v.name, v.type, v.size, v.uploaded_by, v.uploaded_at, v.content
                        from document d join document_version v on v.document_id = d.id and v.number = 1
                        where d.id = ? and d.source = ? and v.content is not null
                        """)
                .params(id.toString(), source)
                .query((row, index) -> new Document.Content(version(row), row.getBytes("content")))
                .optional();
    }

    UUID insert(CaseNumber number, String source, Set<Role> visibleTo) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into document (id, case_number, source, everybody, created_by, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(id.toString(), number.value(), source, visibleTo.isEmpty(), actor(), now())
                .update();
        visibleTo.forEach(role -> database.sql("insert into document_role (document_id, role) values (?, ?)")
                .params(id.toString(), role.name())
                .update());
        return id;
    }

    /** Locks the document, so that of two new versions at once one is counted after the other. */
    boolean lockWithContent(UUID id) {
        return database.sql("select id from document where id = ? and removed_at is null for update")
                .param(id.toString())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** @return the version's number */
    int insertVersion(UUID id, CheckedFile file) {
        var next = database.sql("select coalesce(max(number), 0) + 1 from document_version where document_id = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
        database.sql(
                        """
                        insert into document_version (document_id, number, name, type, size, sha256, content, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.toString(),
                        next,
                        file.name(),
                        file.type().name(),
                        file.size(),
                        sha256(file.content()),
                        file.content(),
                        actor(),
                        now())
                .update();
        return next;
    }

    /** Takes the content away and leaves the line. */
    void remove(UUID id, String reason) {
        database.sql("update document set removed_at = ?, removed_by = ?, removed_reason = ? where id = ?")
                .params(now(), current.name(), reason, id.toString())
                .update();
        database.sql("update document_version set content = null where document_id = ?")
                .param(id.toString())
                .update();
    }

    private JdbcClient.StatementSpec asReader(String statement) {
        var roles = current.roles().stream().map(Role::name).toList();
        return database.sql(statement)
                .param("reader", current.name())
                .param("roles", roles.isEmpty() ? List.of("") : roles);
    }

    private static List<Document> group(List<Row> rows) {
        Map<UUID, List<Row>> byDocument =
                rows.stream().collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        var documents = new ArrayList<Document>();
        byDocument.values().forEach(it -> {
            var first = it.get(0);
            var versions = it.stream().map(Row::version).toList();
            documents.add(new Document(
                    first.id(),
                    first.caseNumber(),
                    first.fromForm(),
                    first.roles(),
                    first.createdBy(),
                    versions,
                    first.removal()));
        });
        return documents;
    }

    private record Row(
            UUID id,
            CaseNumber caseNumber,
            boolean fromForm,
            Set<Role> roles,
            String createdBy,
            Document.@Nullable Removal removal,
            Document.Version version) {}

    private static Row row(ResultSet row, int index) throws SQLException {
        var roles = row.getString("roles");
        var removed = row.getObject("removed_at", LocalDateTime.class);
        return new Row(
                UUID.fromString(row.getString("id")),
                new CaseNumber(row.getString("case_number")),
                row.getString("source").equals(Documents.FORM),
                roles == null
                        ? Set.of()
                        : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("created_by"),
                removed == null
                        ? null
                        : new Document.Removal(
                                row.getString("removed_by"), instant(removed), row.getString("removed_reason")),
                version(row));
    }

    private static Document.Version version(ResultSet row) throws SQLException {
        return new Document.Version(
                row.getInt("number"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("uploaded_by"),
                instant(row.getObject("uploaded_at", LocalDateTime.class)));
    }

    /** A paper that a process issues may come with nobody signed in. */
    private String actor() {
        return current.isSignedIn() ? current.name() : NOBODY;
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

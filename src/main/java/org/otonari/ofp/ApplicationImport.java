package org.otonari.ofp;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.SearchText;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the organisation's file of applications: first it is read and every problem told, then all of it is taken or
 * nothing. A file is known by its content, so it can never be taken twice.
 */
@Service
@Transactional
public class ApplicationImport {

    /** Size of the largest file. */
    public static final int MOST_BYTES = ImportFile.MOST_BYTES;

    private static final Logger log = LoggerFactory.getLogger(ApplicationImport.class);
    private static final Role[] ALLOWED = {Role.COORDINATOR, Role.MANAGER};

    /** Rows after which JPA forgets what it has written, so that a long file stays as fast as a short one. */
    private static final int ROWS_REMEMBERED = 50;

    private final Applications applications;
    private final OfpSettings settings;
    private final CurrentAccount current;
    private final JdbcClient database;
    private final EntityManager memory;
    private final Clock clock;

    ApplicationImport(
            Applications applications,
            OfpSettings settings,
            CurrentAccount current,
            JdbcClient database,
            EntityManager memory,
            Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.current = current;
        this.database = database;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Reads a file and changes nothing.
     *
     * @param fileName for the reader only
     */
    @Transactional(readOnly = true)
    public Preview preview(byte[] bytes, String fileName) {
        current.require(ALLOWED);
        var file = ImportFile.read(bytes);
        var rows = new ArrayList<Row>();
        var firstLines = new HashMap<String, Integer>();
        for (var line : file.lines()) {
            rows.add(row(line, firstLines));
        }
        var problems = new ArrayList<>(file.problems());
        if (isTaken(file.hash())) {
            problems.add(new RowProblem(0, "", "import.file.taken", List.of()));
        }
        return new Preview(fileName, file.hash(), List.copyOf(rows), List.copyOf(problems));
    }

    /**
     * Takes every row of a file without problems, all in one transaction.
     *
     * @return the case numbers, in the order of the rows
     * @throws Refusal if the file has been taken meanwhile, or somebody in it has applied meanwhile; nothing is taken
     */
    public List<CaseNumber> run(Preview preview, Progress progress) {
        current.require(ALLOWED);
        if (!preview.isReady()) {
            throw new IllegalStateException("A file with problems is not taken");
        }
        record(preview);
        var numbers = new ArrayList<CaseNumber>();
        for (var row : preview.rows()) {
            numbers.add(take(row));
            if (numbers.size() % ROWS_REMEMBERED == 0) {
                memory.flush();
                memory.clear();
            }
            progress.taken(numbers.size(), preview.rows().size());
        }
        log.info("Took {} applications from a file", numbers.size());
        return List.copyOf(numbers);
    }

    /** A file with the names of the columns only; the mark at its beginning tells spreadsheets that it is UTF-8. */
    public byte[] template() {
        return ("\uFEFF" + String.join(",", ImportColumn.titles()) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private CaseNumber take(Row row) {
        var application = row.application();
        if (application == null) {
            throw new IllegalStateException("A row with problems is not taken");
        }
        if (applications.isAlreadyApplying(application)) {
            throw new Refusal("import.refused.applied", row.line());
        }
        return applications.submit(application).caseNumber();
    }

    /** First of all: a second import of the same file waits here until it is clear whether the first one succeeded. */
    private void record(Preview preview) {
        try {
            database.sql(
                            """
                            insert into ofp_import (id, file_hash, row_count, imported_by, imported_at)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            UUID.randomUUID().toString(),
                            preview.hash(),
                            preview.rows().size(),
                            current.name(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("import.refused.taken");
        }
    }

    private boolean isTaken(String hash) {
        return database.sql("select count(*) from ofp_import where file_hash = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Row row(ImportFile.Line line, Map<String, Integer> firstLines) {
        var problems = new ArrayList<>(line.problems());
        var checked = line.draft().check(clock, settings.minimumAge());
        checked.problems().stream()
                .map(it -> new RowProblem(
                        line.number(), ImportColumn.ofField(it.field()), it.messageKey(), it.arguments()))
                .filter(it -> line.problems().stream()
                        .noneMatch(known -> known.field().equals(it.field())))
                .forEach(problems::add);
        var application = checked.application();
        if (application != null && problems.isEmpty()) {
            var earlier = firstLines.putIfAbsent(person(application), line.number());
            if (earlier != null) {
                problems.add(
                        new RowProblem(line.number(), ImportColumn.NAME.title(), "import.row.twice", List.of(earlier)));
            } else if (applications.isAlreadyApplying(application)) {
                problems.add(new RowProblem(line.number(), ImportColumn.NAME.title(), "import.row.applied", List.of()));
            }
        }
        return new Row(
                line.number(),
                line.cell(ImportColumn.NAME),
                side(line),
                Ward.parse(line.cell(ImportColumn.WARD)).orElse(null),
                problems.isEmpty() ? application : null,
                List.copyOf(problems));
    }

    /** The same rule by which an earlier application of the same person is found. */
    private static String person(NewApplication it) {
        return String.join(
                "|",
                it.side().code(),
                it.email().value(),
                it.birthDate().toString(),
                SearchText.normalise(it.name().written()));
    }

    private static @Nullable Side side(ImportFile.Line line) {
        var role = line.cell(ImportColumn.ROLE);
        for (var side : Side.values()) {
            if (side.code().equals(role)) {
                return side;
            }
        }
        return null;
    }

    /** Told after each row; must not fail. */
    public interface Progress {

        void taken(int rows, int of);
    }

    /**
     * What a file would bring.
     *
     * @param hash SHA-256 of its bytes
     * @param problems of the file as a whole
     */
    public record Preview(String fileName, String hash, List<Row> rows, List<RowProblem> problems) {

        public boolean isReady() {
            return problems.isEmpty()
                    && !rows.isEmpty()
                    && rows.stream().allMatch(row -> row.problems().isEmpty());
        }

        /** Of the file first, then line by line. */
        public List<RowProblem> allProblems() {
            var all = new ArrayList<>(problems);
            rows.forEach(row -> all.addAll(row.problems()));
            return List.copyOf(all);
        }
    }

    /**
     * One applicant of the file.
     *
     * @param line as an editor counts them; the header is line 1
     * @param application nothing if there are problems
     */
    public record Row(
            int line,
            String name,
            @Nullable Side side,
            @Nullable Ward ward,
            @Nullable NewApplication application,
            List<RowProblem> problems) {}

    /**
     * Why something cannot be taken.
     *
     * @param line 0 if it is about the whole file
     * @param field title of the column; empty if it is about the whole line or file
     */
    public record RowProblem(int line, String field, String messageKey, List<Object> arguments) {}
}

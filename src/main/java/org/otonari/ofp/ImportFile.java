package org.otonari.ofp;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.otonari.ofp.ApplicationImport.RowProblem;

/**
 * A file of applications as far as it can be read without knowing anything about applications.
 *
 * @param hash SHA-256 of the bytes, in hexadecimal
 * @param problems of the file as a whole; then there are no lines
 */
record ImportFile(String hash, List<Line> lines, List<RowProblem> problems) {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_ROWS = 2_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A spreadsheet would run what begins like this (CWE-1236), here or when our data goes back into one. */
    private static final Pattern FORMULA = Pattern.compile("\\A(?:[\\t\\r]|\\s*[=+\\-@])");

    /** Lines and tabs may stand in a message. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private static final Pattern WINDOW = Pattern.compile("(\\S+)\\s+(\\S+?)\\s*[-–]\\s*(\\S+)");
    private static final int LONGEST_TITLE_SHOWN = 40;

    static ImportFile read(byte[] bytes) {
        var hash = hash(bytes);
        try {
            return new ImportFile(hash, lines(text(bytes)), List.of());
        } catch (Unreadable unreadable) {
            return new ImportFile(hash, List.of(), unreadable.problems);
        }
    }

    private static String text(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable(0, "import.file.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(0, "import.file.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable(0, "import.file.encoding");
        }
    }

    private static List<Line> lines(String text) throws Unreadable {
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        var lines = new ArrayList<Line>();
        var at = 1L;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new Unreadable(0, "import.file.empty");
            }
            var header = header(records.next());
            at = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                var row = records.next();
                if (!isBlank(row)) {
                    if (lines.size() == MOST_ROWS) {
                        throw new Unreadable(0, "import.file.tooManyRows", MOST_ROWS);
                    }
                    lines.add(Line.of((int) at, header, row));
                }
                at = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Unreadable((int) at, "import.file.quotes");
        }
        if (lines.isEmpty()) {
            throw new Unreadable(0, "import.file.empty");
        }
        return List.copyOf(lines);
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static List<ImportColumn> header(CSVRecord record) throws Unreadable {
        var columns = new ArrayList<ImportColumn>();
        var problems = new ArrayList<RowProblem>();
        for (var title : record) {
            var column = ImportColumn.of(title);
            if (column == null) {
                problems.add(new RowProblem(1, shown(title), "import.header.unknown", List.of()));
            } else if (columns.contains(column)) {
                problems.add(new RowProblem(1, title, "import.header.twice", List.of()));
            } else {
                columns.add(column);
            }
        }
        Arrays.stream(ImportColumn.values())
                .filter(it -> !columns.contains(it))
                .forEach(it -> problems.add(new RowProblem(1, it.title(), "import.header.missing", List.of())));
        if (!problems.isEmpty()) {
            throw new Unreadable(problems);
        }
        return columns;
    }

    private static String shown(String title) {
        var clean = title.replaceAll("\\p{C}", "");
        return clean.codePointCount(0, clean.length()) <= LONGEST_TITLE_SHOWN
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_TITLE_SHOWN)) + "…";
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * One row.
     *
     * @param number of the line it begins in; the header is line 1
     * @param problems of its cells as text
     */
    record Line(int number, Map<ImportColumn, String> cells, List<RowProblem> problems) {

        static Line of(int number, List<ImportColumn> header, CSVRecord record) {
            var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
            var problems = new ArrayList<RowProblem>();
            if (record.size() != header.size()) {
                problems.add(new RowProblem(number, "", "import.row.cells", List.of(header.size(), record.size())));
            }
            for (var i = 0; i < Math.min(header.size(), record.size()); i++) {
                cells.put(header.get(i), record.get(i));
            }
            for (var column : ImportColumn.values()) {
                var key = problem(column, cells.getOrDefault(column, ""));
                if (key != null) {
                    problems.add(new RowProblem(number, column.title(), key, List.of()));
                }
            }
            return new Line(number, cells, List.copyOf(problems));
        }

        private static @Nullable String problem(ImportColumn column, String cell) {
            if (FORMULA.matcher(cell).find()) {
                return "import.cell.formula";
            }
            if (CONTROL.matcher(cell).find()) {
                return "import.cell.control";
            }
            // Elsewhere nothing means today; in a file the day it happened is the point.
            var isDay = column == ImportColumn.CONSENT_DATE || column == ImportColumn.APPLIED_ON;
            return isDay && cell.isBlank() ? "import.cell.required" : null;
        }

        String cell(ImportColumn column) {
            return cells.getOrDefault(column, "").strip();
        }

        ApplicationDraft draft() {
            return new ApplicationDraft(
                    cell(ImportColumn.ROLE),
                    new ApplicationDraft.Name(
                            cell(ImportColumn.NAME), cell(ImportColumn.READING), cell(ImportColumn.LATIN)),
                    cell(ImportColumn.EMAIL),
                    cell(ImportColumn.LANGUAGE),
                    cell(ImportColumn.WARD),
                    cell(ImportColumn.BIRTH_DATE),
                    cell(ImportColumn.CONSENT_PRIVACY).equals("yes") ? List.of("privacy") : List.of(),
                    parts(ImportColumn.LANGUAGES).stream().map(Line::skill).toList(),
                    cell(ImportColumn.JAPANESE_LEVEL),
                    parts(ImportColumn.AVAILABILITY).stream().map(Line::window).toList(),
                    cell(ImportColumn.WISHES),
                    parts(ImportColumn.INTERESTS),
                    cell(ImportColumn.GENDER),
                    cell(ImportColumn.GENDER_PREFERENCE),
                    cell(ImportColumn.ONLINE_ACCEPTED),
                    cell(ImportColumn.MESSAGE),
                    cell(ImportColumn.APPLIED_ON),
                    cell(ImportColumn.CONSENT_DATE));
        }

        private List<String> parts(ImportColumn column) {
            return Arrays.stream(cell(column).split(";"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
        }

        private static ApplicationDraft.Skill skill(String text) {
            var parts = text.split(":", 2);
            return new ApplicationDraft.Skill(parts[0], parts.length == 2 ? parts[1] : "");
        }

        private static ApplicationDraft.Window window(String text) {
            var match = WINDOW.matcher(text);
            return match.matches()
                    ? new ApplicationDraft.Window(match.group(1), match.group(2), match.group(3))
                    : new ApplicationDraft.Window(text, "", "");
        }
    }

    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<RowProblem> problems;

        Unreadable(List<RowProblem> problems) {
            this.problems = List.copyOf(problems);
        }

        Unreadable(int line, String key, Object... arguments) {
            this(List.of(new RowProblem(line, "", key, List.of(arguments))));
        }
    }
}

package org.otonari.ofp.fees;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A bank's list of payments as far as it can be read without knowing any fee: comma-separated, in UTF-8 or Shift_JIS, with
 * a line of titles somewhere at the top. Columns we do not know are passed over, and so is money that went out.
 *
 * @param hash SHA-256 of the bytes, in hexadecimal
 * @param outgoing lines that brought no money
 */
record BankFile(String hash, List<BankLine> lines, int outgoing) {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_LINES = 5_000;

    /** What banks in Japan call Shift_JIS: with the characters that Microsoft added. */
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private static final int TITLES_WITHIN = 20;
    private static final int LONGEST_TEXT = 300;

    /** A spreadsheet would run what begins like this (CWE-1236), should our list ever go back into one. */
    private static final Pattern FORMULA = Pattern.compile("\\A[\\t\\r ]*[=+\\-@].");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** @throws FeeRefused if it is no such list; it says why */
    static BankFile read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FeeRefused("fees.file.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new FeeRefused("fees.file.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        var text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, SHIFT_JIS))
                .orElseThrow(() -> new FeeRefused("fees.file.encoding"));
        return lines(sha256(bytes), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static BankFile lines(String hash, String text) {
        var lines = new ArrayList<BankLine>();
        var outgoing = 0;
        BankColumns columns = null;
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            for (var record : parser) {
                if (columns == null) {
                    columns = BankColumns.of(record).orElse(null);
                    if (columns == null && record.getRecordNumber() >= TITLES_WITHIN) {
                        break;
                    }
                } else if (columns.isOutgoing(record)) {
                    outgoing++;
                } else if (!isBlank(record)) {
                    if (lines.size() == MOST_LINES) {
                        throw new FeeRefused("fees.file.tooManyLines", MOST_LINES);
                    }
                    lines.add(line((int) parser.getCurrentLineNumber(), columns, record));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new FeeRefused("fees.file.quotes");
        }
        if (columns == null) {
            throw new FeeRefused("fees.file.titles");
        }
        if (lines.isEmpty()) {
            throw new FeeRefused("fees.file.nothing");
        }
        return new BankFile(hash, List.copyOf(lines), outgoing);
    }

    private static BankLine line(int number, BankColumns columns, CSVRecord record) {
        var raw = columns.text(record);
        var on = columns.date(record);
        var amount = columns.amount(record);
        var text = shown(raw);
        var key = sha256((on.orElse(null) + "|" + amount.orElse(0) + "|" + text).getBytes(StandardCharsets.UTF_8));
        return new BankLine(number, on.orElse(null), text, amount.orElse(0), key, problem(columns, record, raw));
    }

    private static @Nullable String problem(BankColumns columns, CSVRecord record, String raw) {
        if (columns.date(record).isEmpty()) {
            return "fees.doubt.date";
        }
        if (columns.amount(record).isEmpty()) {
            return "fees.doubt.unreadableAmount";
        }
        return FORMULA.matcher(raw).find() || CONTROL.matcher(raw).find() ? "fees.doubt.formula" : null;
    }

    private static String shown(String raw) {
        var text = CONTROL.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

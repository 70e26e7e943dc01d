package org.otonari.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.otonari.files.CheckedFile;
import org.otonari.files.FileCheck;
import org.otonari.files.FileSettings;
import org.otonari.files.FileType;
import org.springframework.util.unit.DataSize;

/** The sample form with one of every component, a case to fill it for, and the Monday on which that happens. */
final class AllFields {

    static final FormSchema SCHEMA = FormSchema.parse(text());

    static final FormValidator VALIDATOR =
            new FormValidator(Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), MomentType.TOKYO));

    static final Map<String, Object> FACTS = Map.of(
            "who",
            "アンナ",
            "urgent",
            true,
            "mostFee",
            2_000,
            "caseNumber",
            "OFP-2026-00042",
            "places",
            List.of(Map.of("value", "library", "label", "図書館", "en", "Library"), "park"),
            "visits",
            List.of(
                    Map.of("day", "11/2", "place", "図書館", "people", 2),
                    Map.of("day", "11/9", "place", "公園", "people", 3),
                    Map.of("day", "11/16", "place", "カフェ", "people", 1)));

    private AllFields() {}

    static FormContext context() {
        var cupboard = new Cupboard();
        cupboard.store(new CheckedFile("在留カード.pdf", FileType.PDF, new byte[] {1}));
        cupboard.store(new CheckedFile("memo.txt", FileType.TEXT, new byte[] {1}));
        return new FormContext(FACTS, Optional.of(cupboard));
    }

    static FormView view(Locale locale) {
        return new FormView(
                SCHEMA, locale, context(), VALIDATOR, new FileCheck(new FileSettings(DataSize.ofMegabytes(10), 220)));
    }

    static FormResult validate(Map<String, ?> raw) {
        return VALIDATOR.validate(SCHEMA, raw, context());
    }

    /** Every question answered as it should be. */
    static Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        answers.put("nickname", "アーニャ");
        answers.put("phone", "03-1234-5678");
        answers.put("postcode", "106-0041");
        answers.put("story", "𠮷野さんと\n話した");
        answers.put("fee", "１，２００");
        answers.put("rate", "0.50");
        answers.put("next", "2026-11-23");
        answers.put("from", "14:30");
        answers.put("called", "2026-11-20T09:15");
        answers.put("agreed", false);
        answers.put("whyNot", "まだ迷っている");
        answers.put("mood", "worried");
        answers.put("days", List.of("sun", "sat"));
        answers.put("place", "library");
        answers.put("visit", "11/9");
        answers.put("topics", List.of("home", "work"));
        answers.put("address", Map.of("city", "港区", "street", "1-2-3"));
        answers.put("children", List.of(Map.of("name", "太郎", "age", 7, "school", "第一小"), Map.of("name", "花子")));
        answers.put("papers", List.of("doc-1"));
        return answers;
    }

    private static String text() {
        try (var stream = AllFields.class.getResourceAsStream("/forms/all-fields.form")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

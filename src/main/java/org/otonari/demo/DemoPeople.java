package org.otonari.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.otonari.ofp.ApplicationDraft;
import org.otonari.ofp.NewApplication;
import org.springframework.core.io.ClassPathResource;

/** Invented people of the demo, read from a file and applying like everybody else. */
class DemoPeople {

    private static final int MINIMUM_AGE = 18;

    private final Clock clock;
    private final Map<String, CSVRecord> rows;

    DemoPeople(Clock clock) {
        this.clock = clock;
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new java.io.InputStreamReader(
                        new ClassPathResource("demo/people.csv").getInputStream(), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            rows = parser.stream().collect(Collectors.toMap(row -> row.get("written"), Function.identity()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The application somebody sends today. */
    NewApplication application(String name) {
        var row = Optional.ofNullable(rows.get(name)).orElseThrow();
        var latin = row.get("latin");
        var checked = new ApplicationDraft(
                        row.get("role"),
                        new ApplicationDraft.Name(row.get("written"), blank(row.get("reading")), latin),
                        latin.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org",
                        row.get("language"),
                        row.get("ward"),
                        row.get("born"),
                        List.of("privacy"),
                        list(row.get("languages")).stream()
                                .map(it -> new ApplicationDraft.Skill(it.split(":")[0], it.split(":")[1]))
                                .toList(),
                        row.get("japanese"),
                        list(row.get("availability")).stream()
                                .map(it -> it.split("[ -]"))
                                .map(it -> new ApplicationDraft.Window(it[0], it[1], it[2]))
                                .toList(),
                        blank(row.get("wishes")),
                        list(row.get("interests")),
                        row.get("gender"),
                        optional(row, "prefers"),
                        Optional.ofNullable(optional(row, "online")).orElse("yes"),
                        blank(row.get("message")),
                        null,
                        null)
                .check(clock, MINIMUM_AGE);
        var application = checked.application();
        if (application == null) {
            throw new IllegalStateException("A demo person does not fit the form: " + checked.problems());
        }
        return application;
    }

    /** Those who simply wait, first in line first, with how many days ago they applied. */
    Map<String, Integer> waiting() {
        var found = new LinkedHashMap<String, Integer>();
        rows.values().stream()
                .filter(row -> optional(row, "waits") != null)
                .sorted(Comparator.comparing(row -> -Integer.parseInt(row.get("waits"))))
                .forEach(row -> found.put(row.get("written"), Integer.parseInt(row.get("waits"))));
        return found;
    }

    /** The last columns are there for those who need them. */
    private static @Nullable String optional(CSVRecord row, String column) {
        return row.isSet(column) ? blank(row.get(column)) : null;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).filter(it -> !it.isBlank()).toList();
    }

    private static @Nullable String blank(String cell) {
        return cell.isBlank() ? null : cell;
    }
}

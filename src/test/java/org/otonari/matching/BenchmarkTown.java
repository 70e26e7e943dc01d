package org.otonari.matching;

import static org.otonari.matching.Seekers.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;

/** As many people as a benchmark wants, drawn from Tokyo's wards and languages (domain.md §5); and those of the demo. */
public final class BenchmarkTown {

    /** Foreign residents of each ward, in the order of {@link Ward}; domain.md §5. */
    private static final int[] RESIDENTS = {
        3866, 10316, 21370, 43869, 14034, 18450, 15634, 36878, 15445, 10582, 28294, 25422, 11987, 21108, 19173, 32615,
        27241, 21188, 32147, 23161, 39264, 26758, 42797
    };

    private static final List<String> TONGUES =
            List.of("zh-Hans", "zh-Hans", "ko", "vi", "vi", "tl", "ne", "ne", "my", "th", "id", "uk", "es", "hi");

    private BenchmarkTown() {}

    /** @param size people on each side */
    static List<Seeker> people(int size, Random random) {
        var all = new ArrayList<Seeker>();
        for (int i = 0; i < size; i++) {
            all.add(person(Side.PARTICIPANT, i, random));
            all.add(person(Side.VOLUNTEER, i, random));
        }
        return all;
    }

    public static Seeker person(Side side, int number, Random random) {
        var volunteer = side == Side.VOLUNTEER;
        var languages = new HashSet<LanguageSkill>();
        languages.add(new LanguageSkill(volunteer ? "ja" : any(TONGUES, random), Level.NATIVE));
        languages.add(new LanguageSkill("en", any(List.of(Level.A2, Level.B1, Level.B2, Level.C1), random)));
        var gender = random.nextInt(10) < 6 ? Gender.FEMALE : Gender.MALE;
        return new Seeker(
                new PersonId(new UUID(volunteer ? 2 : 1, number)),
                side,
                languages,
                ward(random),
                gender,
                gender == Gender.FEMALE && random.nextInt(5) == 0 ? GenderPreference.FEMALE : GenderPreference.ANY,
                random.nextInt(10) < 3,
                true,
                hours(random),
                some(List.copyOf(new java.util.TreeSet<>(Vocabulary.GOALS)), 2, random),
                some(List.copyOf(new java.util.TreeSet<>(Vocabulary.INTERESTS)), 3, random),
                null,
                false,
                false,
                TODAY.minusDays(random.nextInt(90)),
                random.nextInt(30) == 0);
    }

    private static Ward ward(Random random) {
        var at = random.nextInt(Arrays.stream(RESIDENTS).sum());
        var ward = 0;
        while (at >= RESIDENTS[ward]) {
            at -= RESIDENTS[ward++];
        }
        return Ward.values()[ward];
    }

    private static List<TimeWindow> hours(Random random) {
        var windows = new ArrayList<TimeWindow>();
        for (int i = 0; i < 2; i++) {
            var from = 9 + random.nextInt(8);
            var day = random.nextInt(3) == 0 ? any(List.of(DayOfWeek.values()), random) : DayOfWeek.SATURDAY;
            windows.add(Seekers.window(day, from, Math.min(21, from + 2 + random.nextInt(4))));
        }
        return windows;
    }

    private static Set<String> some(List<String> from, int count, Random random) {
        var chosen = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            chosen.add(any(from, random));
        }
        return chosen;
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Everybody of the demo organisation, as if nobody had been introduced yet. */
    static List<Seeker> demo() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/demo/people.csv"));
                var parser = format.parse(reader)) {
            return parser.stream().map(BenchmarkTown::demoPerson).toList();
        }
    }

    private static Seeker demoPerson(CSVRecord row) {
        var topics = new HashSet<>(list(row.get("interests")));
        var goals = new HashSet<>(topics);
        goals.retainAll(Vocabulary.GOALS);
        topics.removeAll(Vocabulary.GOALS);
        var languages = new HashSet<LanguageSkill>();
        list(row.get("languages")).stream()
                .map(it -> it.split(":"))
                .forEach(it -> languages.add(new LanguageSkill(it[0], Level.valueOf(it[1]))));
        languages.removeIf(it -> it.code().equals("ja"));
        languages.add(new LanguageSkill("ja", Level.valueOf(row.get("japanese"))));
        return new Seeker(
                new PersonId(new UUID(0, row.getRecordNumber())),
                Side.valueOf(row.get("role").toUpperCase(java.util.Locale.ROOT)),
                languages,
                Ward.parse(row.get("ward")).orElseThrow(),
                optional(row, "gender").isEmpty() ? null : Gender.valueOf(row.get("gender")),
                optional(row, "prefers").isEmpty()
                        ? GenderPreference.ANY
                        : GenderPreference.valueOf(optional(row, "prefers")),
                !optional(row, "online").equals("no"),
                true,
                list(row.get("availability")).stream()
                        .map(BenchmarkTown::window)
                        .toList(),
                goals,
                topics,
                null,
                false,
                false,
                TODAY.minusDays(optional(row, "waits").isEmpty() ? 20 : Integer.parseInt(optional(row, "waits"))),
                false);
    }

    private static TimeWindow window(String text) {
        var parts = text.split("[ -]");
        var day = Arrays.stream(DayOfWeek.values())
                .filter(it -> it.name().startsWith(parts[0]))
                .findFirst()
                .orElseThrow();
        return new TimeWindow(day, LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).filter(it -> !it.isBlank()).toList();
    }

    private static String optional(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}

package org.otonari.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a year came to, as a section of {@code src/docs/simulated-year.md}. */
final class YearReport {

    private static final Path FILE = Path.of("src/docs/simulated-year.md");
    private static final String HEAD =
            """
            # A year of the programme, lived through

            Written by `./mvnw -Psimulation verify`, the second part by `./mvnw -Psimulation verify -Dtest=TenfoldYearSimulation`
            (half an hour). People apply, read their mails and answer by the links in them; staff do what
            they find in their inbox; a meeting is held every Wednesday; the engine fires every timer at its own moment. Who does what
            is drawn from a seed by the funnel of domain.md §5; everything else is the product's own services, processes, forms and
            rules. The measures of domain.md §6 are computed from the tables alone. Once a month, and at the end, nobody may be
            without a next step: each person with an open case has an open task or a running timer.
            """;

    private final Measures measures;

    YearReport(Measures measures) {
        this.measures = measures;
    }

    String table(Year.Lived lived) {
        return """
                | What was lived | |
                |---|---:|
                | applications | %,d |
                | … came to a session, of a hundred (aim 80) | %.0f |
                | … to an interview (aim 68) | %.0f |
                | … to the register (aim 60) | %.0f |
                | … were introduced (aim 45) | %.0f |
                | … became a pair (aim 40) | %.0f |
                | things people did | %,d |
                | tasks completed by staff | %,d |
                | timers fired by the engine | %,d |
                | looks for somebody forgotten | %d, nobody found |
                | it took | %s |

                | Measure (domain.md §6) | |
                |---|---:|
                | 1. M1: participants with a pair of participants introduced | %s |
                | 1. M2: established of decided introductions (people's habits alone: %.1f %%) | %s |
                | 2. completed of the pairs whose planned end has passed (habits: %.1f %%) | %s |
                | 3. days from application to interview | %s |
                | 3. days from interview to introduction | %s |
                | 3. days from introduction to pair | %s |
                | 4. waiting now, days | %s |
                | 4. … for more than 30 days, more than 60 | %d, %d |
                | 4. … by language | %s |
                | 4. … by ward | %s |
                | 5. promises kept | %s |
                | 6. check-ins answered by participants | %s |
                | 6. … by volunteers | %s |
                | 6. pairs at risk, silent for more than 30 days | %d, %d |
                | 7. suggestions overruled | %s |

                How long people wait in front of the product, in the first quarter and in the last:

                %s
                """
                .formatted(
                        lived.applications(),
                        funnel("attended", lived),
                        funnel("interviewed", lived),
                        funnel("registered", lived),
                        funnel("introduced", lived),
                        funnel("paired", lived),
                        lived.deeds(),
                        lived.tasks(),
                        lived.timers(),
                        lived.looks(),
                        took(lived.took()),
                        measures.matchedParticipants(),
                        100 * Habits.becomesAPair(),
                        measures.establishedIntroductions(),
                        100 * Habits.completes(),
                        measures.completedPairs(),
                        measures.fromApplicationToInterview(),
                        measures.fromInterviewToIntroduction(),
                        measures.fromIntroductionToPair(),
                        measures.waiting(),
                        measures.waiting().above(30),
                        measures.waiting().above(60),
                        first(measures.waitingBy("language")),
                        first(measures.waitingBy("ward")),
                        measures.keptPromises(),
                        measures.answeredCheckIns("PARTICIPANT"),
                        measures.answeredCheckIns("VOLUNTEER"),
                        measures.pairsAtRisk(),
                        measures.silentPairs(),
                        new Measures.Share(lived.vetoed(), lived.suggested()),
                        Stream.of(Pace.Wait.values())
                                .map(it -> "- " + lived.pace().report(it))
                                .collect(Collectors.joining("\n")));
    }

    private double funnel(String stage, Year.Lived lived) {
        return 100.0 * measures.reached(stage) / lived.applications();
    }

    private static String took(Duration took) {
        return String.format(Locale.ROOT, "%d min %02d s", took.toMinutes(), took.toSecondsPart());
    }

    private static String first(Map<String, Integer> many) {
        return many.entrySet().stream()
                .limit(5)
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Puts the section into the file, in place of the one with the same title. */
    static void write(String title, String table) {
        try {
            var before = Files.exists(FILE) ? Files.readString(FILE) : HEAD;
            var sections = new java.util.TreeMap<String, String>();
            for (var section : List.of(before.split("\n## ")).stream().skip(1).toList()) {
                sections.put(section.lines().findFirst().orElseThrow(), section.strip());
            }
            sections.put(title, title + "\n\n" + table.strip());
            var body = sections.values().stream().map(it -> "\n## " + it + "\n").collect(Collectors.joining());
            Files.writeString(FILE, HEAD + body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

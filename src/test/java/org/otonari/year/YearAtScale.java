package org.otonari.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.otonari.Time;
import org.springframework.stereotype.Component;

/** A year with enough people for their shares to mean something, and the measures it must come to. */
@Component
class YearAtScale {

    private static final long SEED = 93;

    private final Year year;
    private final Time time;

    YearAtScale(Year year, Time time) {
        this.year = year;
        this.time = time;
    }

    void live(String title, int aMonth) {
        try {
            var lived = year.live(aMonth, SEED);
            var measures = year.measures();
            var table = new YearReport(measures).table(lived);
            System.out.println(table);
            YearReport.write(title, table);
            assertThat(lived.applications()).isEqualTo(12 * aMonth);
            requireNear(Habits.becomesAPair(), "M2", measures.establishedIntroductions());
            requireNear(Habits.completes(), "completion", measures.completedPairs());
            assertThat(measures.matchedParticipants().value())
                    .as("M1, as whoever is introduced again counts once")
                    .isGreaterThanOrEqualTo(measures.establishedIntroductions().value());
            assertThat(measures.keptPromises().value()).as("promises kept").isGreaterThan(0.9);
        } finally {
            time.end();
        }
    }

    /** Within three standard errors of what people's habits lead to expect: a year at real scale ends some thirty pairs. */
    private static void requireNear(double expected, String name, Measures.Share measured) {
        var error = Math.sqrt(expected * (1 - expected) / measured.whole());
        assertThat(measured.value()).as(name).isCloseTo(expected, within(3 * error));
    }
}

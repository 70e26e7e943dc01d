package org.otonari.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** A year of a very small organisation: nobody is forgotten, and the measures of domain.md §6 can be told from the data. */
@OtonariTest
class SmallYearTests {

    private static final int APPLICATIONS_A_MONTH = 3;
    private static final long SEED = 89;

    @Autowired
    Year year;

    @Autowired
    Time time;

    @AfterEach
    void backToThePresent() {
        time.end();
    }

    @Test
    void nobodyIsForgottenInAYearAndTheMeasuresAreThere() {
        var lived = year.live(APPLICATIONS_A_MONTH, SEED);

        var measures = year.measures();
        assertThat(lived.applications()).isEqualTo(12 * APPLICATIONS_A_MONTH);
        assertThat(measures.establishedIntroductions().whole())
                .as("introductions")
                .isPositive();
        assertThat(measures.matchedParticipants().part())
                .as("participants with a pair")
                .isPositive();
        assertThat(measures.keptPromises().value()).as("promises kept").isGreaterThan(0.8);
    }
}

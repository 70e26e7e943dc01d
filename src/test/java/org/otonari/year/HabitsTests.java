package org.otonari.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What people do by themselves comes to what the organisation has seen (domain.md §5 and §6). */
class HabitsTests {

    @Test
    void eightyNineOfAHundredIntroductionsBecomePairs() {
        assertThat(Habits.becomesAPair()).isCloseTo(0.89, within(0.005));
    }

    @Test
    void ninetyThreeOfAHundredPairsComplete() {
        assertThat(Habits.completes()).isCloseTo(0.93, within(0.005));
    }
}

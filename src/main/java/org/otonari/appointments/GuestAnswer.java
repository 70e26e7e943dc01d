package org.otonari.appointments;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a guest says to a date.
 *
 * @param times when another date would suit
 * @param words in the guest's own words, at most {@link #WORDS_MAX} characters
 */
public record GuestAnswer(boolean coming, Set<SuitableTime> times, @Nullable String words) {

    public static final int WORDS_MAX = 1000;

    /** The guest will be there. */
    public static final GuestAnswer COMING = new GuestAnswer(true, Set.of(), null);

    /** @throws IllegalArgumentException if the words are too long */
    public GuestAnswer {
        if (words != null && words.codePointCount(0, words.length()) > WORDS_MAX) {
            throw new IllegalArgumentException("The text is too long");
        }
        times = Set.copyOf(times);
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Whether it says more than yes or no. */
    public boolean saysMore() {
        return words != null || !times.isEmpty();
    }
}

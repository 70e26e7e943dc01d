package org.otonari.year;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What people do of their own accord, drawn from a seed, so that a year can be lived again. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean is(double share) {
        return random.nextDouble() < share;
    }

    Duration hours(double from, double to) {
        return Duration.ofSeconds(Math.round(3600 * (from + random.nextDouble() * (to - from))));
    }

    Duration days(double from, double to) {
        return hours(24 * from, 24 * to);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of as many, each as likely as its weight says. */
    int weighed(int... weights) {
        var at = random.nextInt(java.util.Arrays.stream(weights).sum());
        var which = 0;
        while (at >= weights[which]) {
            at -= weights[which++];
        }
        return which;
    }

    Random random() {
        return random;
    }
}

package org.otonari.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RateLimitTests {

    private final RateLimit limit = new RateLimit(1, 1);

    @Test
    void aHouseholdWithManyAddressesCountsAsOne() {
        limit.take("2001:db8:1:2::1");

        assertThatThrownBy(() -> limit.take("2001:db8:1:2:ffff::9")).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> limit.take("2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void onlyTheLatestAddressesAreRemembered() {
        limit.take("192.0.2.1");
        for (var i = 0; i < 20_000; i++) {
            limit.take("10.0." + i / 250 + "." + i % 250);
        }

        assertThatCode(() -> limit.take("192.0.2.1")).doesNotThrowAnyException();
    }
}

package org.otonari.year;

import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A year at real scale, 35 applications a month. Started by {@code ./mvnw -Psimulation verify}. */
@OtonariTest
@TestPropertySource(
        properties = {"otonari.embedded-database.folder=target/simulation", "otonari.embedded-database.memory=1G"})
class RealYearSimulation {

    @Autowired
    YearAtScale year;

    @Test
    void aYearAtRealScale() {
        year.live("At real scale: 35 applications a month", 35);
    }
}

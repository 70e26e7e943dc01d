package org.otonari.year;

import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * A year at ten times the real scale, with as many places in an information session. It takes half an hour and is started
 * by {@code ./mvnw -Psimulation verify -Dtest=TenfoldYearSimulation}.
 */
@OtonariTest
@TestPropertySource(
        properties = {
            "otonari.embedded-database.folder=target/simulation-tenfold",
            "otonari.embedded-database.memory=2G",
            "otonari.ofp.sessions.capacity=120"
        })
class TenfoldYearSimulation {

    @Autowired
    YearAtScale year;

    @Test
    void aYearAtTenTimesTheRealScale() {
        year.live("At ten times the real scale: 350 applications a month", 350);
    }
}

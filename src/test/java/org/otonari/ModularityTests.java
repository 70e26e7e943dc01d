package org.otonari;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    /** Each module uses only what its package-info names, and nothing inside another module. */
    @Test
    void modulesUseOnlyWhatTheyNameAndNothingGoesInCircles() {
        ApplicationModules.of(OtonariApplication.class).verify();
    }
}

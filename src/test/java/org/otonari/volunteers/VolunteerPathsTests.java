package org.otonari.volunteers;

import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.otonari.Coverage;

/** Every path of the register's processes; together they pass every flow node, or the suite fails. */
@Suite
@SelectClasses({
    OnboardingPaths.class,
    ReferencePaths.class,
    InsurancePaths.class,
    QualificationPaths.class,
    YearPaths.class,
    DormancyPaths.class
})
class VolunteerPathsTests {

    @AfterSuite
    static void everyFlowNodeWasPassed() {
        Assertions.assertAll(
                () -> Coverage.requireAll(
                        "volunteer-onboarding", Path.of("processes/volunteers/volunteer-onboarding.bpmn")),
                () -> Coverage.requireAll(
                        "volunteer-insurance", Path.of("processes/volunteers/volunteer-insurance.bpmn")),
                () -> Coverage.requireAll("volunteer-yearly", Path.of("processes/volunteers/volunteer-yearly.bpmn")),
                () -> Coverage.requireAll(
                        "volunteer-dormancy", Path.of("processes/volunteers/volunteer-dormancy.bpmn")),
                () -> Coverage.requireAll(
                        "volunteer-qualification", Path.of("processes/volunteers/volunteer-qualification.bpmn")));
    }
}

package org.otonari.ofp;

import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.otonari.Coverage;

/** Every path of both processes of the programme; together they pass every flow node, or the suite fails. */
@Suite
@SelectClasses({
    SessionPaths.class,
    InterviewPaths.class,
    DecisionPaths.class,
    WaitingPaths.class,
    WithdrawalPaths.class,
    IntroductionPaths.class,
    FirstMeetingPaths.class,
    CheckInPaths.class,
    InterruptionPaths.class,
    EndingPaths.class
})
class OfpPathsTests {

    @AfterSuite
    static void everyFlowNodeWasPassed() {
        Assertions.assertAll(
                () -> Coverage.requireAll("ofp-application", Path.of("processes/ofp/ofp-application.bpmn")),
                () -> Coverage.requireAll("ofp-pair", Path.of("processes/ofp/ofp-pair.bpmn")));
    }
}

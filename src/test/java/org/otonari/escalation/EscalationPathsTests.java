package org.otonari.escalation;

import java.nio.file.Path;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.otonari.Coverage;

/** Every path of an escalation; together they pass every flow node, or the suite fails. */
@Suite
@SelectClasses(EscalationPaths.class)
class EscalationPathsTests {

    @AfterSuite
    static void everyFlowNodeWasPassed() {
        Coverage.requireAll(Escalations.PROCESS, Path.of("processes/deadlines/sla-escalation.bpmn"));
    }
}

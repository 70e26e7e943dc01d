package org.otonari;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Period;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.otonari.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** What every test of a path needs: people, staff at work, time, and what was written. */
@ProcessTest
public abstract class Paths {

    @Autowired
    protected Newcomers newcomers;

    @Autowired
    protected PairStory story;

    @Autowired
    protected Work work;

    @Autowired
    protected Time time;

    @Autowired
    protected Records records;

    @Autowired
    protected Progress progress;

    protected ProcessInstanceAssert process(CaseNumber number) {
        return assertThat(progress.of(number));
    }

    protected ListAssert<String> letters(CaseNumber number) {
        return Assertions.assertThat(records.letters(number)).as("letters of " + number);
    }

    protected ListAssert<String> events(CaseNumber number) {
        return Assertions.assertThat(records.events(number)).as("history of " + number);
    }

    protected ListAssert<String> openSteps(CaseNumber number) {
        return Assertions.assertThat(work.openSteps(number)).as("open tasks of " + number);
    }

    protected void stands(CaseNumber number, String status) {
        Assertions.assertThat(records.status(number)).as("status of " + number).isEqualTo(status);
    }

    /** Ended in the engine, closed with this outcome, nothing left in any inbox. */
    protected void isClosed(CaseNumber number, String endEvent, String outcome) {
        process(number).isEnded().hasPassed(endEvent);
        stands(number, "closed");
        Assertions.assertThat(records.outcome(number)).isEqualTo(outcome);
        Assertions.assertThat(records.count("inbox_item", "case_number", number.value()))
                .isZero();
    }

    protected static Period days(int days) {
        return Period.ofDays(days);
    }
}

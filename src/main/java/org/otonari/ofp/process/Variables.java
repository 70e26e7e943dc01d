package org.otonari.ofp.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/** Typed access to what the two processes carry. */
final class Variables {

    private Variables() {}

    static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static @Nullable String text(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }

    /** @throws IllegalStateException if the model does not give it */
    static String required(DelegateExecution execution, String name) {
        var value = text(execution, name);
        if (value == null) {
            throw new IllegalStateException(execution.getCurrentActivityId() + " needs " + name);
        }
        return value;
    }

    /** @return 0 if it is not there; decision tables give any kind of number */
    static int number(DelegateExecution execution, String name) {
        return execution.getVariable(name) instanceof Number number ? number.intValue() : 0;
    }

    static @Nullable Instant moment(DelegateExecution execution, String name) {
        return execution.getVariable(name) instanceof Date date ? date.toInstant() : null;
    }

    static void set(DelegateExecution execution, String name, Instant moment) {
        execution.setVariable(name, Date.from(moment));
    }
}

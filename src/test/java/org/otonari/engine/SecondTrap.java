package org.otonari.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Remembers that something in a model constructed or called it; being loaded does not count. */
public class SecondTrap implements JavaDelegate, ExecutionListener {

    static final String SPRUNG = "otonari.test.second-trap";

    public SecondTrap() {
        System.setProperty(SPRUNG, "constructed");
    }

    @Override
    public void execute(DelegateExecution execution) {
        System.setProperty(SPRUNG, "executed");
    }

    @Override
    public void notify(DelegateExecution execution) {
        System.setProperty(SPRUNG, "notified");
    }
}

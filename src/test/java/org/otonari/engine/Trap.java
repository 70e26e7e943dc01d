package org.otonari.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Remembers, in a property of the machine, that something in a model reached it; even its initialisation counts. */
public class Trap implements JavaDelegate, ExecutionListener {

    static final String SPRUNG = "otonari.test.trap";

    static {
        System.setProperty(SPRUNG, "initialised");
    }

    public Trap() {
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

package org.otonari.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A service task that stands in nobody's way back: all it changes is put back by its programme, and what it writes to
 * people is held back for as long as the completion that led to it can be undone (decision 0007).
 */
public interface ReversibleDelegate extends JavaDelegate {}

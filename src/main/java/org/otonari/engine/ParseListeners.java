package org.otonari.engine;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Who looks at a model after the engine has read it. */
final class ParseListeners {

    private ParseListeners() {}

    /** The engine's list does not exist before the first listener. */
    static void add(ProcessEngineConfigurationImpl engine, BpmnParseListener listener) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPostBPMNParseListeners().add(listener);
    }
}

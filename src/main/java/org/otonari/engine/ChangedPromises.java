package org.otonari.engine;

import java.util.List;
import org.otonari.sla.Policy;

/** What managers have changed of the promises of models; laid over every model that is deployed. */
public interface ChangedPromises {

    List<Changed> all();

    /** @param element id of the step, or the name of the promise about the case */
    record Changed(String processKey, String element, Policy policy) {}
}

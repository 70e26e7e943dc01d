package org.otonari.engine;

import java.util.List;
import java.util.Set;

/**
 * A case's process as a picture: the model and where the case stands in it.
 *
 * @param xml BPMN with its diagram
 * @param here ids of the flow nodes where the case is now
 * @param done ids of the flow nodes it has passed
 * @param version version of the model the case runs on
 */
public record ProcessPicture(
        String processKey, int version, String xml, Set<String> here, Set<String> done, List<Step> steps) {

    /** A place where the case is now, in words. */
    public record Step(String id, String name, String nameEn) {}
}

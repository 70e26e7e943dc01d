package org.otonari.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case's process as a picture: the model and where the case stands in it.
 *
 * @param xml BPMN with its diagram
 * @param here ids of the flow nodes where the case is now
 * @param done ids of the flow nodes it has passed
 * @param version version of the model the case runs on
 * @param next where it can come to from here
 */
public record ProcessPicture(
        String processKey,
        int version,
        String xml,
        Set<String> here,
        Set<String> done,
        List<Step> steps,
        List<Next> next) {

    /** A place in the process, or a way between two, in words. */
    public record Step(String id, String name, String nameEn) {}

    /** @param conditions what has to happen on the way; empty if the way is the only one */
    public record Next(Step step, List<Step> conditions) {}

    /** Ids of the flow nodes that can come next. */
    public Set<String> nextIds() {
        return next.stream().map(it -> it.step().id()).collect(Collectors.toUnmodifiableSet());
    }
}

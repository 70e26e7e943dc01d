package org.otonari;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which flow nodes of a process the tests of this run have passed. */
public final class Coverage {

    private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

    private Coverage() {}

    static void add(String processKey, Set<String> nodes) {
        PASSED.computeIfAbsent(processKey, key -> ConcurrentHashMap.newKeySet()).addAll(nodes);
    }

    /** Prints the share of flow nodes passed and fails unless it is all of them. */
    public static void requireAll(String processKey, Path model) {
        var nodes = new TreeSet<String>();
        Bpmn.readModelFromFile(model.toFile())
                .getModelElementsByType(FlowNode.class)
                .forEach(it -> nodes.add(it.getId()));
        var missed = new TreeSet<>(nodes);
        missed.removeAll(PASSED.getOrDefault(processKey, Set.of()));
        var passed = nodes.size() - missed.size();
        System.out.printf(
                "flow-node coverage %s: %d%% (%d/%d)%n", processKey, 100 * passed / nodes.size(), passed, nodes.size());
        assertThat(missed)
                .as("flow nodes of " + processKey + " no test has passed")
                .isEmpty();
    }
}

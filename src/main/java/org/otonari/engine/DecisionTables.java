package org.otonari.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;

/**
 * Asks decision tables in their newest version. The engine's own service would write several rows of history for every
 * question; these are asked at every step, and what comes of the answer is kept where it is used.
 */
@Service
public class DecisionTables {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    DecisionTables(RepositoryService repository, ProcessEngineConfiguration engine) {
        this.repository = repository;
        this.engine = (ProcessEngineConfigurationImpl) engine;
    }

    /** The named output of the first rule that applies; empty if none does, or there is no such table. */
    public Optional<Object> first(String key, Map<String, Object> inputs, String output) {
        var newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            return Optional.empty();
        }
        var table = parsed.computeIfAbsent(newest.getId(), id -> parse(key, id));
        var results = engine.getDmnEngine().evaluateDecisionTable(table, inputs);
        return results.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(results.get(0).getEntry(output));
    }

    private DmnDecision parse(String key, String id) {
        return engine.getDmnEngine().parseDecision(key, repository.getDecisionModel(id));
    }
}

package org.otonari.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.otonari.sla.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the newest version of every process promises, in the words of the models. */
@Service
@Transactional(readOnly = true)
public class DeployedPromises {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    DeployedPromises(RepositoryService repository, ProcessEngineConfiguration engine) {
        this.repository = repository;
        this.engine = (ProcessEngineConfigurationImpl) engine;
    }

    /** By process and step, in the order of the models. */
    public List<Deployed> all() {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var found = new ArrayList<Deployed>();
            for (var definition : repository
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .orderByProcessDefinitionKey()
                    .asc()
                    .list()) {
                found.addAll(of(engine.getDeploymentCache().findDeployedProcessDefinitionById(definition.getId())));
            }
            return found;
        });
    }

    private static List<Deployed> of(ProcessDefinitionEntity process) {
        var own = ElementProperties.rememberedBy(process);
        var promises = new ArrayList<Deployed>();
        Policy.casesOf(own).forEach(name -> {
            var title = own.getOrDefault(Policy.CASE + name + ".name", name);
            var policy = Policy.ofCase(own, name).orElseThrow();
            promises.add(new Deployed(
                    process.getKey(), name, title, own.getOrDefault(Policy.CASE + name + ".nameEn", title), policy));
        });
        activities(process).forEach(step -> {
            var properties = ElementProperties.rememberedBy(step);
            Policy.ofTask(properties)
                    .ifPresent(policy -> promises.add(task(process.getKey(), step, properties, policy)));
        });
        return promises;
    }

    private static Deployed task(String process, ActivityImpl step, Map<String, String> properties, Policy policy) {
        var name = properties.getOrDefault(ElementProperties.NAME, step.getId());
        return new Deployed(process, step.getId(), name, properties.getOrDefault("nameEn", name), policy);
    }

    private static Stream<ActivityImpl> activities(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(it -> Stream.concat(Stream.of(it), activities(it)));
    }

    /**
     * @param element id of the step, or the name of the promise about the case
     * @param name what it is called in Japanese
     */
    public record Deployed(String processKey, String element, String name, String nameEn, Policy policy) {}
}

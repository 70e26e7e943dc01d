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
            var titleEn = own.getOrDefault(Policy.CASE + name + ".nameEn", title);
            promises.add(new Deployed(source(process, own), name, true, title, titleEn, policy));
        });
        activities(process).forEach(step -> {
            var properties = ElementProperties.rememberedBy(step);
            Policy.ofTask(properties)
                    .ifPresent(policy -> promises.add(task(source(process, own), step, properties, policy)));
        });
        return promises;
    }

    private static Source source(ProcessDefinitionEntity process, Map<String, String> own) {
        var name = own.getOrDefault(ElementProperties.NAME, process.getKey());
        return new Source(process.getKey(), name, own.getOrDefault("nameEn", name));
    }

    private static Deployed task(Source process, ActivityImpl step, Map<String, String> properties, Policy policy) {
        var name = properties.getOrDefault(ElementProperties.NAME, step.getId());
        return new Deployed(process, step.getId(), false, name, properties.getOrDefault("nameEn", name), policy);
    }

    private static Stream<ActivityImpl> activities(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(it -> Stream.concat(Stream.of(it), activities(it)));
    }

    /**
     * The process that promises something.
     *
     * @param name what it is called in Japanese
     */
    public record Source(String key, String name, String nameEn) {}

    /**
     * @param element id of the step, or the name of the promise about the case
     * @param ofCase whether it is about the whole case
     * @param name what it is called in Japanese
     */
    public record Deployed(Source process, String element, boolean ofCase, String name, String nameEn, Policy policy) {

        public boolean is(String processKey, String wanted) {
            return process.key().equals(processKey) && element.equals(wanted);
        }
    }
}

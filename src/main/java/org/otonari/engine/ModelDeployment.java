package org.otonari.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys {@code processes/<programme>} and {@code forms/<programme>} together, one deployment a programme, and only
 * when something in it changed. Together, because a running case keeps the form it was deployed with. What managers have
 * changed of the promises is laid over the models, whoever deploys them.
 */
@Component
public class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final DeploymentDoor door;
    private final List<FormCheck> formChecks;
    private final ObjectProvider<ChangedPromises> changed;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate transaction;

    ModelDeployment(
            RepositoryService repository,
            ResourcePatternResolver resources,
            DeploymentDoor door,
            List<FormCheck> formChecks,
            ObjectProvider<ChangedPromises> changed,
            ProcessEngineConfiguration engine,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.resources = resources;
        this.door = door;
        this.formChecks = formChecks;
        this.changed = changed;
        this.engine = (ProcessEngineConfigurationImpl) engine;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var programmes = new TreeMap<String, TreeMap<String, Resource>>();
        for (var pattern : new String[] {
            "classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.form"
        }) {
            for (var resource : find(pattern)) {
                var path = pathOf(resource);
                programmes
                        .computeIfAbsent(path.split("/")[1], programme -> new TreeMap<>())
                        .put(path, resource);
            }
        }
        programmes.forEach((programme, files) -> deploy(programme, builder -> {
            for (var file : files.entrySet()) {
                builder.addInputStream(file.getKey(), file.getValue().getInputStream());
            }
        }));
    }

    /**
     * Deploys a programme's whole set of models; unchanged sets are left alone.
     *
     * @param programme folder name, e.g. {@code ofp}; the deployment's name
     * @throws RuntimeException from a {@link FormCheck} if a form could not be shown
     * @throws HostileModelException if a model holds code, calls, addresses to fetch or an unknown vocabulary
     * @throws org.camunda.bpm.engine.ParseException if the engine cannot read a model
     */
    public Deployment deploy(String programme, Contents contents) {
        return Objects.requireNonNull(transaction.execute(status -> {
            hold();
            return deployNow(programme, contents);
        }));
    }

    /**
     * Deploys the set of models that a process belongs to once more, as it is now, because what managers have changed of
     * its promises is other than before.
     */
    public void renew(String processKey) {
        transaction.executeWithoutResult(status -> {
            hold();
            var newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(processKey)
                    .latestVersion()
                    .singleResult();
            var deployment = repository
                    .createDeploymentQuery()
                    .deploymentId(newest.getDeploymentId())
                    .singleResult();
            var files = repository.getDeploymentResources(deployment.getId());
            deployNow(
                    deployment.getName(),
                    builder -> files.forEach(
                            file -> builder.addInputStream(file.getName(), new ByteArrayInputStream(file.getBytes()))));
        });
    }

    /** Lets every other deployment, on any node, wait until the transaction ends. */
    public void hold() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLock();
            return null;
        });
    }

    private Deployment deployNow(String programme, Contents contents) {
        var builder = repository.createDeployment().name(programme).enableDuplicateFiltering(false);
        try {
            contents.addTo(builder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var files = filesOf(builder);
        ModelCheck.check(files);
        ModelCheck.check(layChanges(files, builder));
        checkForms(files);
        var deployment = door.openFor(builder::deployWithResult);
        var definitions = deployment.getDeployedProcessDefinitions();
        if (definitions != null) {
            definitions.forEach(it -> log.info("Deployed {} version {}", it.getKey(), it.getVersion()));
        }
        return deployment;
    }

    /** @return the files that have become others by it */
    private Map<String, byte[]> layChanges(Map<String, byte[]> files, DeploymentBuilder builder) {
        var laid = new TreeMap<String, byte[]>();
        var changes = changed.stream().flatMap(it -> it.all().stream()).toList();
        if (!changes.isEmpty()) {
            files.forEach((file, content) -> {
                if (file.endsWith(".bpmn")) {
                    PromiseOverlay.lay(changes, content).ifPresent(it -> laid.put(file, it));
                }
            });
        }
        laid.forEach((file, content) -> builder.addInputStream(file, new ByteArrayInputStream(content)));
        return laid;
    }

    /** Adds files to a deployment under their path, e.g. {@code processes/ofp/ofp-pair.bpmn}. */
    @FunctionalInterface
    public interface Contents {
        void addTo(DeploymentBuilder builder) throws IOException;
    }

    private void checkForms(Map<String, byte[]> files) {
        files.forEach((file, content) -> {
            if (file.endsWith(".form")) {
                formChecks.forEach(it -> it.check(file, new String(content, StandardCharsets.UTF_8)));
            }
        });
    }

    private static Map<String, byte[]> filesOf(DeploymentBuilder builder) {
        var files = new TreeMap<String, byte[]>();
        ((DeploymentBuilderImpl) builder)
                .getDeployment()
                .getResources()
                .forEach((name, resource) -> files.put(name, resource.getBytes()));
        return files;
    }

    private Resource[] find(String pattern) {
        try {
            return resources.getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pathOf(Resource resource) {
        try {
            var parts = resource.getURL().getPath().split("/");
            var last = parts.length;
            return String.join("/", parts[last - 3], parts[last - 2], parts[last - 1]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

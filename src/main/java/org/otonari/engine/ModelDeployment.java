package org.otonari.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys {@code processes/<programme>} and {@code forms/<programme>} together, one deployment a programme, and only
 * when something in it changed. Together, because a running case keeps the form it was deployed with.
 */
@Component
public class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final DeploymentDoor door;
    private final List<FormCheck> formChecks;

    ModelDeployment(
            RepositoryService repository,
            ResourcePatternResolver resources,
            DeploymentDoor door,
            List<FormCheck> formChecks) {
        this.repository = repository;
        this.resources = resources;
        this.door = door;
        this.formChecks = formChecks;
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
        var builder = repository.createDeployment().name(programme).enableDuplicateFiltering(false);
        try {
            contents.addTo(builder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var files = filesOf(builder);
        ModelCheck.check(files);
        checkForms(files);
        var deployment = door.openFor(builder::deployWithResult);
        var definitions = deployment.getDeployedProcessDefinitions();
        if (definitions != null) {
            definitions.forEach(it -> log.info("Deployed {} version {}", it.getKey(), it.getVersion()));
        }
        return deployment;
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

package org.otonari.engine;

import java.util.ArrayList;
import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/**
 * What still holds if a hostile model ever reached the engine: no deployment but through the door, no reflection in
 * expressions, no scripts, no classes named by a model, no case models, no expressions in stored queries.
 */
class SecondWall extends AbstractProcessEnginePlugin {

    private final DeploymentDoor door;
    private final DelegateCatalogue catalogue;

    SecondWall(DeploymentDoor door, DelegateCatalogue catalogue) {
        this.door = door;
        this.catalogue = catalogue;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // An engine that loads schemas over the network can be made to fetch anything (engine.md, attack paths).
        System.setProperty("javax.xml.accessExternalSchema", "jar:file,file,nested");
        System.setProperty("javax.xml.accessExternalDTD", "");
        engine.setExpressionManager(new RestrictedExpressionManager(catalogue));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
        engine.setCmmnEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationAllowedPackages("");
        engine.setEnforceHistoryTimeToLive(true);
        engine.setDefaultNumberOfRetries(5);
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new DeadlocksAreOptimisticLocking(), door));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(
                engine.getCustomPreCommandInterceptorsTxRequiresNew(),
                new DeadlocksAreOptimisticLocking(),
                door.copy()));
    }

    /** Here and not before, because the starter's own plugin sets the factory after this one's first turn. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(new LostRacesCostNothing());
    }

    private static List<CommandInterceptor> with(
            @Nullable List<CommandInterceptor> existing, CommandInterceptor... more) {
        var all = new ArrayList<>(List.of(more));
        if (existing != null) {
            all.addAll(existing);
        }
        return all;
    }

    private static final class NoScripts implements ScriptEngineResolver {

        @Override
        public void addScriptEngineFactory(ScriptEngineFactory factory) {}

        @Override
        public @Nullable ScriptEngineManager getScriptEngineManager() {
            return null;
        }

        @Override
        public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
            return null;
        }
    }

    private static final class NoClasses implements ArtifactFactory {

        @Override
        public <T> T getArtifact(Class<T> type) {
            throw new ProcessEngineException("A model cannot name a class");
        }
    }
}

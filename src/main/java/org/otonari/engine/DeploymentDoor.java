package org.otonari.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Lets a deployment pass only while {@link ModelDeployment} holds the door open for its own thread. */
@Component
class DeploymentDoor extends CommandInterceptor {

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    /** An interceptor knows its successor, so each chain of the engine needs a door of its own. */
    DeploymentDoor copy() {
        return new DeploymentDoor();
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof DeployCmd && !OPEN.get()) {
            throw new ProcessEngineException("Models are deployed through the model deployment only");
        }
        return next.execute(command);
    }

    <T> T openFor(Supplier<T> deployment) {
        OPEN.set(true);
        try {
            return deployment.get();
        } finally {
            OPEN.remove();
        }
    }
}

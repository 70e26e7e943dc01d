package org.otonari.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who does a task that is given to somebody; asked inside the engine's transaction, whoever gives it. */
public interface StandIns {

    /**
     * @param group role whose members may claim the task
     * @return the account itself if it is there, who stands in if not; nobody if the task is to stay with its group
     */
    Optional<String> doerFor(String account, @Nullable String group);
}

package org.otonari.engine;

import org.jspecify.annotations.Nullable;

/** The task is no longer there: somebody else completed it, or the process moved on. */
public class TaskGoneException extends RuntimeException {

    TaskGoneException(String taskId, @Nullable Throwable cause) {
        super("Task " + taskId + " is gone", cause);
    }
}

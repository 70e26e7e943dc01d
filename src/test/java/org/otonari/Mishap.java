package org.otonari;

import java.util.concurrent.atomic.AtomicBoolean;
import org.otonari.engine.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once armed, strikes in the middle of the next completion: the engine has written, the other tables only in part. */
@Component
public class Mishap {

    private final AtomicBoolean armed = new AtomicBoolean();

    void arm() {
        armed.set(true);
    }

    @EventListener
    void on(TaskEvent.Completed event) {
        if (armed.getAndSet(false)) {
            throw new IllegalStateException("A mishap in the middle of a completion");
        }
    }
}

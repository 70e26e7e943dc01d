package org.otonari.notify.process;

import java.util.Map;
import org.otonari.engine.Processes;
import org.otonari.notify.MessageUndelivered;
import org.otonari.notify.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code processes/messages/undelivered-message.bpmn}: begins beside the case's own process for each message to a person
 * that will not arrive by itself. Members of staff have their bell, so their mail needs no task.
 */
@Component
class UndeliveredMessageProcess {

    static final String KEY = "undelivered-message";
    static final String MESSAGE = "messageId";

    private final Processes processes;

    UndeliveredMessageProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(MessageUndelivered event) {
        if (event.about() != null && event.to() instanceof Recipient.Person) {
            processes.start(KEY, event.about(), Map.of(MESSAGE, event.message().toString()));
        }
    }
}

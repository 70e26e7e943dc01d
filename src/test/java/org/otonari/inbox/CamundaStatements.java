package org.otonari.inbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Overhears the statement the engine sends for a query, so that the database can explain it. */
final class CamundaStatements {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity.TaskEntity";

    private CamundaStatements() {}

    static Clause of(Runnable query) {
        var logger = (Logger) LoggerFactory.getLogger(ENGINE);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            query.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
        return new Clause(after(heard, "Preparing: "), values(after(heard, "Parameters: ")));
    }

    private static String after(ListAppender<ILoggingEvent> heard, String word) {
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains(word))
                .map(message -> message.substring(message.indexOf(word) + word.length()))
                .findFirst()
                .orElse("");
    }

    /** {@code coordinator(String), 50(Integer)}. */
    private static List<Object> values(String parameters) {
        return Arrays.stream(parameters.split(", "))
                .filter(it -> !it.isBlank())
                .map(it -> it.endsWith("(Integer)")
                        ? Integer.valueOf(it.substring(0, it.lastIndexOf('(')))
                        : (Object) it.substring(0, it.lastIndexOf('(')))
                .toList();
    }
}

package org.otonari.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The other end of a {@link Node}: waits at the gate until its test lets it go, before the engine begins to work, so that
 * two nodes begin at once; then does what it is told and says how much it has done.
 */
@Component
@Profile(Node.PROFILE)
class NodeTalks {

    private final ManyClocks many;
    private final BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final AtomicInteger warned = new AtomicInteger();
    private final AtomicInteger breached = new AtomicInteger();

    NodeTalks(ManyClocks many) {
        this.many = many;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void waitAtTheGate() {
        say("at the gate");
        if (next() == null) {
            System.exit(1);
        }
        new Thread(this::listen, "what the test says").start();
        say("ready");
    }

    @TransactionalEventListener
    void on(ClockWarned event) {
        warned.incrementAndGet();
    }

    @TransactionalEventListener
    void on(ClockBreached event) {
        breached.incrementAndGet();
    }

    /** Ends the application when it is told so, and when the test that started it is gone. */
    private void listen() {
        for (var line = next(); line != null && !line.equals("stop"); line = next()) {
            var words = line.split(" ");
            if (words[0].equals("promise")) {
                say("promised "
                        + many.start(words[1], Integer.parseInt(words[2]), "P1D")
                                .size());
            } else {
                say(warned + " " + breached);
            }
        }
        say("stopping");
        System.exit(0);
    }

    private @org.jspecify.annotations.Nullable String next() {
        try {
            return commands.readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static synchronized void say(String line) {
        System.out.println("> " + line);
        System.out.flush();
    }
}

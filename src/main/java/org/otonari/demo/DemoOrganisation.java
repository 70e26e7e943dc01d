package org.otonari.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.otonari.access.AccountDirectory;
import org.otonari.engine.SimulatedTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo with half a year of an organisation's life. Nothing is written by hand: every case came through
 * the same services, forms and processes as a real one, in moved time. The doors open when it is ready: nobody should
 * walk in while half a year passes in seconds.
 */
@Component
@Profile("demo")
class DemoOrganisation implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoOrganisation.class);

    private final AccountDirectory accounts;
    private final DemoAccounts staff;
    private final DemoStory story;
    private final SimulatedTime time;
    private final Clock clock;
    private boolean running;

    DemoOrganisation(AccountDirectory accounts, DemoAccounts staff, DemoStory story, SimulatedTime time, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.story = story;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public void start() {
        fill();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which stands 1024 below its graceful shutdown. */
    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;
    }

    private void fill() {
        if (!accounts.isEmpty()) {
            return;
        }
        log.info("Living through half a year of the demo organisation (a minute or two, once)");
        var began = System.nanoTime();
        staff.create();
        time.tell(() -> story.tell(morningOf(clock.instant())));
        log.info(
                "The demo organisation is ready ({} s)",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private Instant morningOf(Instant now) {
        return now.atZone(clock.getZone())
                .with(LocalTime.of(10, 0))
                .truncatedTo(ChronoUnit.MINUTES)
                .toInstant();
    }
}

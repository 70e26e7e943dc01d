package org.otonari.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code --otonari.repair=inbox}: mends the inbox, says what was different, and ends the program. */
@Component
@ConditionalOnProperty(name = "otonari.repair", havingValue = "inbox")
@Order(Ordered.LOWEST_PRECEDENCE)
class RepairCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RepairCommand.class);

    private final InboxRepair repair;
    private final ApplicationContext context;

    RepairCommand(InboxRepair repair, ApplicationContext context) {
        this.repair = repair;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var findings = repair.mend();
        findings.forEach(finding -> log.info("Mended: {}", finding));
        log.info(
                "The inbox was compared with the engine; {} rows were different and have been mended", findings.size());
        // From a thread of its own: ending the program waits for this one to come back.
        new Thread(() -> System.exit(SpringApplication.exit(context)), "repair-end").start();
    }
}

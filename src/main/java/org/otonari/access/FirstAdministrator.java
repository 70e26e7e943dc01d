package org.otonari.access;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Lets the first person in, who then lets in the others; does nothing once there is any account. */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int SHORTEST_PASSWORD = 12;

    private final AccountDirectory accounts;
    private final String name;
    private final String password;

    FirstAdministrator(
            AccountDirectory accounts,
            @Value("${otonari.first-administrator.name}") String name,
            @Value("${otonari.first-administrator.password}") String password) {
        this.accounts = accounts;
        this.name = name.strip();
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        if (name.isEmpty() && password.isEmpty()) {
            log.warn("Nobody can sign in yet: set OTONARI_ADMIN_NAME and OTONARI_ADMIN_PASSWORD and start again");
            return;
        }
        requireUsable();
        try {
            accounts.create(name, name, password, Set.of(Role.ADMIN, Role.MANAGER), false);
            log.info("Made the first administrator, {}; take OTONARI_ADMIN_PASSWORD out of the settings now", name);
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            log.info("The first administrator has been made by another node");
        }
    }

    private void requireUsable() {
        if (!AccountDesk.isName(name)) {
            throw new ProductionRefused(
                    "OTONARI_ADMIN_NAME is missing or not a name to sign in with.",
                    "Use up to " + AccountDesk.LONGEST_NAME + " letters, digits, dots or dashes.");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new ProductionRefused(
                    "OTONARI_ADMIN_PASSWORD is shorter than " + SHORTEST_PASSWORD + " characters.",
                    "Choose a longer one; it is needed for the first start only.");
        }
    }
}

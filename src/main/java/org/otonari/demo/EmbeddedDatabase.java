package org.otonari.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Nothing to install but a JDK: the demo and the tests bring their own MariaDB. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | test")
class EmbeddedDatabase {

    /** One server a folder and process: a test run has several application contexts, but one database. */
    private static final Map<Path, EmbeddedMariaDb> SERVERS = new ConcurrentHashMap<>();

    /** The server ends with the process, by its own shutdown hook. */
    @Bean(destroyMethod = "")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${otonari.embedded-database.folder:data/mariadb}") Path folder,
            @Value("${otonari.embedded-database.fresh:false}") boolean fresh,
            @Value("${otonari.embedded-database.memory:256M}") String memory) {
        return SERVERS.computeIfAbsent(folder.toAbsolutePath(), it -> new EmbeddedMariaDb(it, fresh, memory));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedMariaDb database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}

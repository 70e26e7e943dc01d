package org.otonari.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Nothing to install but a JDK: the demo and the tests bring their own MariaDB. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | test")
class EmbeddedDatabase {

    @Bean(destroyMethod = "stop")
    EmbeddedMariaDb embeddedMariaDb(@Value("${otonari.embedded-database.folder:data/mariadb}") Path folder) {
        return new EmbeddedMariaDb(folder);
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

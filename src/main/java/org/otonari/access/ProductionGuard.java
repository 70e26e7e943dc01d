package org.otonari.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Looks at the database before anything is changed in it: a wrong isolation loses writes, demo accounts let anybody in. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo & !test")
class ProductionGuard {

    private static final String ISOLATION = "READ-COMMITTED";

    @Bean
    FlywayMigrationStrategy guardedMigration() {
        return flyway -> {
            check(flyway.getConfiguration().getDataSource());
            flyway.migrate();
        };
    }

    /** @throws ProductionRefused with the first reason not to start */
    static void check(DataSource database) {
        try (var connection = database.getConnection()) {
            checkIsolation(connection);
            checkAccounts(connection);
        } catch (SQLException unreachable) {
            throw new ProductionRefused(
                    "the database does not answer (SQL state " + unreachable.getSQLState() + ").",
                    "Check OTONARI_DATABASE_URL, OTONARI_DATABASE_USER and OTONARI_DATABASE_PASSWORD, and that the"
                            + " server is up.");
        }
    }

    private static void checkIsolation(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select @@session.transaction_isolation")) {
            row.next();
            var isolation = row.getString(1);
            if (!ISOLATION.equals(isolation)) {
                throw new ProductionRefused(
                        "the connections' isolation is " + isolation + ", not " + ISOLATION + ".",
                        "Remove spring.datasource.hikari.transaction-isolation, or set it to"
                                + " TRANSACTION_READ_COMMITTED.");
            }
        }
    }

    private static void checkAccounts(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "account", null)) {
            if (!tables.next()) {
                return;
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from account where demo")) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new ProductionRefused(
                        "this database holds " + row.getInt(1) + " demo accounts, whose passwords everybody knows.",
                        "Use an empty database, never one the demo has run on.");
            }
        }
    }
}

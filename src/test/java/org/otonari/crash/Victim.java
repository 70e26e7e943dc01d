package org.otonari.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.otonari.OtonariApplication;
import org.otonari.OwnProcess;

/** The real application, to be killed. */
final class Victim {

    static final Path FOLDER = Path.of("target", "crash");
    static final Path LOG = FOLDER.resolve("application.log");

    /** The same after each start, so that an open page finds the application again. */
    static final int PORT = freePort();

    private Victim() {}

    /** Comes back once the application is ready. */
    static OwnProcess start() {
        var victim = OwnProcess.start(
                OtonariApplication.class,
                LOG,
                "--spring.profiles.active=test,crash",
                "--server.port=" + PORT,
                "--otonari.embedded-database.folder=" + FOLDER,
                "--otonari.embedded-database.fresh=false");
        victim.hears("ready");
        return victim;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}

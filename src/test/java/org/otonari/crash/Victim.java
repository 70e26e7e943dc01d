package org.otonari.crash;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.otonari.OtonariApplication;

/** The real application in a process of its own, which can be spoken to and killed. */
class Victim implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "crash");

    /** The same after each start, so that an open page finds the application again. */
    static final int PORT = freePort();

    private static final int PATIENCE_MINUTES = 5;
    private static final String GONE = "> gone";

    private final Process process;
    private final BufferedWriter ear;
    private final BlockingQueue<String> mouth = new LinkedBlockingQueue<>();

    private Victim() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=Asia/Tokyo",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtonariApplication.class.getName(),
                        "--spring.profiles.active=test,crash",
                        "--server.port=" + PORT,
                        "--otonari.embedded-database.folder=" + FOLDER,
                        "--otonari.embedded-database.fresh=false")
                .redirectErrorStream(true)
                .start();
        ear = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        var listener = new Thread(this::listen, "what the victim says");
        listener.setDaemon(true);
        listener.start();
    }

    /** Comes back once the application is ready. */
    static Victim start() {
        try {
            var victim = new Victim();
            victim.hears("ready");
            return victim;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return what it answers */
    String says(String command) {
        try {
            ear.write(command);
            ear.newLine();
            ear.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return next();
    }

    /** Waits until it says so; whatever it says before is passed over. */
    void hears(String line) {
        var heard = next();
        while (!heard.equals(line)) {
            heard = next();
        }
    }

    /** kill -9: nothing is flushed, no transaction rolled back, no shutdown hook run. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        says("stop");
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String next() {
        try {
            var line = mouth.poll(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (line == null || line.equals(GONE)) {
                throw new AssertionError("The application said nothing more; see " + log());
            }
            return line.substring(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var log = Files.newBufferedWriter(log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("> ")) {
                    mouth.add(line);
                } else {
                    log.write(line);
                    log.newLine();
                    log.flush();
                }
            }
        } catch (IOException killed) {
            // The stream breaks off with the process.
        }
        mouth.add(GONE);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static Path log() {
        return FOLDER.resolve("application.log");
    }
}

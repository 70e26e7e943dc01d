package org.otonari;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program of ours in a process of its own, which can be spoken to and killed. What it says begins with "> ". */
public final class OwnProcess implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 5;
    private static final String GONE = "> gone";

    private final Process process;
    private final Path log;
    private final BufferedWriter ear;
    private final BlockingQueue<String> mouth = new LinkedBlockingQueue<>();

    private OwnProcess(List<String> command, Path log) throws IOException {
        this.log = log;
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ear = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        var listener = new Thread(this::listen, "what another process says");
        listener.setDaemon(true);
        listener.start();
    }

    /**
     * Comes back at once, long before the program is ready.
     *
     * @param log where to write whatever it says to nobody in particular
     */
    public static OwnProcess start(Class<?> main, Path log, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Tokyo",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new OwnProcess(command, log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return what it answers */
    public String says(String command) {
        tell(command);
        return next();
    }

    /** Says something it does not answer, or not at once. */
    public void tell(String command) {
        try {
            ear.write(command);
            ear.newLine();
            ear.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until it says so; whatever it says before is passed over. */
    public void hears(String line) {
        var heard = next();
        while (!heard.equals(line)) {
            heard = next();
        }
    }

    /** kill -9: nothing is flushed, no transaction rolled back, no shutdown hook run. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    public void stop() throws InterruptedException {
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
                throw new AssertionError("The application said nothing more; see " + log);
            }
            return line.substring(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var rest = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("> ")) {
                    mouth.add(line);
                } else {
                    rest.write(line);
                    rest.newLine();
                    rest.flush();
                }
            }
        } catch (IOException killed) {
            // The stream breaks off with the process.
        }
        mouth.add(GONE);
    }
}

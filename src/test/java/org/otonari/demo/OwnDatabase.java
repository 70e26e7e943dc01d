package org.otonari.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** An empty MariaDB that belongs to a test and not to an application, so that it stays while applications come and go. */
public final class OwnDatabase implements AutoCloseable {

    private static final String MEMORY = "64M";

    private final Path folder;
    private final EmbeddedMariaDb server;

    public OwnDatabase(Path folder) {
        this.folder = folder;
        try {
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
        server = new EmbeddedMariaDb(folder, true, MEMORY);
    }

    public String url() {
        return server.url();
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    @Override
    public void close() {
        try {
            var pid = Files.readString(folder.resolve("server.pid")).strip();
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroy);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

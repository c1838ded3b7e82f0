package hiring.allinone.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Keeps everything in memory. Qpid requires a working directory all the same, so it gets a temporary one. */
record MemoryStorage(Path directory, Credentials credentials) implements Storage {

    MemoryStorage() {
        this(temporaryDirectory(), Credentials.random());
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("hiring-broker-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public String topologyStore() {
        return "Memory";
    }

    @Override
    public String messageStore() {
        return "Memory";
    }

    @Override
    public void release() {
        if (Files.exists(directory)) {
            deleteDirectory();
        }
    }

    private void deleteDirectory() {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

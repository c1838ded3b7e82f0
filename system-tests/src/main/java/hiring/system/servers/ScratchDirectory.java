package hiring.system.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory for one server, readable by its owner only, and deleted when closed. */
public record ScratchDirectory(Path path) implements AutoCloseable {

    /** Creates an empty directory. */
    public static ScratchDirectory create(String server) {
        try {
            return new ScratchDirectory(Files.createTempDirectory("hiring-" + server + "-"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Path directory(String name) {
        try {
            return Files.createDirectory(path.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(path.resolve(name), content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        try (var contents = Files.walk(path)) {
            for (var each : contents.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException alreadyGone) {
            // closed already
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

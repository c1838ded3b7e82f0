package hiring.allinone.broker;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps everything in an Apache Derby database, which forces each commit to the disk. */
record DirectoryStorage(Path directory) implements Storage {

    @Override
    public Credentials credentials() {
        var file = directory.resolve("password");
        try {
            return Files.exists(file) ? Credentials.withPassword(Files.readString(file)) : create(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Creates the file under another name first: a temporary file is readable by its owner only. */
    private Credentials create(Path file) throws IOException {
        Files.createDirectories(directory);
        var credentials = Credentials.random();
        var draft = Files.createTempFile(directory, "password", ".new");
        Files.writeString(draft, credentials.password());
        Files.move(draft, file, ATOMIC_MOVE);
        return credentials;
    }

    @Override
    public String topologyStore() {
        return "DERBY";
    }

    /** The messages go where the topology is: one database, one recovery. */
    @Override
    public String messageStore() {
        return "ProvidedStore";
    }

    @Override
    public void release() {
        // the stored data belongs to the caller
    }
}

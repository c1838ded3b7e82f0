package hiring.allinone.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The directory of the demo's databases and undelivered messages. One demo at a time has it, until its process ends. */
record DataDirectory(Path path) {

    /** The locks, held until the process ends: a file without any reference would be closed, and its lock released. */
    private static final List<FileLock> HELD = new CopyOnWriteArrayList<>();

    /** @throws DemoFailure if it is not a writable directory, or another demo uses it */
    static DataDirectory claim(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new DemoFailure("--data: " + path + " cannot be made a directory");
        }
        HELD.add(lock(path));
        return new DataDirectory(path);
    }

    Path broker() {
        return path.resolve("broker");
    }

    Path databases() {
        return path.resolve("databases");
    }

    private static FileLock lock(Path path) {
        try {
            FileChannel file =
                    FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                throw new DemoFailure("--data: " + path + " is in use by another demo");
            }
            return lock;
        } catch (IOException e) {
            throw new DemoFailure("--data: " + path + " cannot be written to");
        }
    }
}

package hiring.system.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The user of this machine that a server runs as when it refuses to run as root. */
enum ServerAccount {
    /** We are root, so PostgreSQL gets the user that its package made. */
    POSTGRES {
        @Override
        List<String> prefix() {
            return List.of(
                    InstalledPrograms.ofSystem().path("setpriv"),
                    "--reuid=postgres",
                    "--regid=postgres",
                    "--init-groups",
                    "--");
        }

        @Override
        void own(Path path) {
            try {
                var users = path.getFileSystem().getUserPrincipalLookupService();
                Files.setOwner(path, users.lookupPrincipalByName("postgres"));
            } catch (IOException cause) {
                throw new UncheckedIOException("Cannot give " + path + " to the user postgres", cause);
            }
        }
    },

    /** We are an ordinary user, and so is the server. */
    OURS {
        @Override
        List<String> prefix() {
            return List.of();
        }

        @Override
        void own(Path path) {
            // it is ours already
        }
    };

    static ServerAccount current() {
        return "root".equals(System.getProperty("user.name")) ? POSTGRES : OURS;
    }

    /** What to write before a command so that this user runs it, in the same process. */
    abstract List<String> prefix();

    /** Hands a file or directory of ours to this user. */
    abstract void own(Path path);
}

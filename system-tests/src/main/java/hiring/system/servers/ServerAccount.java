package hiring.system.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The operating system user that runs a server that refuses to run as root. */
enum ServerAccount {
    /** We are root, so PostgreSQL runs as the user that its package created. */
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

    /** We are an ordinary user, and the server runs as the same user. */
    OURS {
        @Override
        List<String> prefix() {
            return List.of();
        }

        @Override
        void own(Path path) {
            // already ours
        }
    };

    static ServerAccount current() {
        return "root".equals(System.getProperty("user.name")) ? POSTGRES : OURS;
    }

    /** The prefix with which a command runs as this user, in the same process. */
    abstract List<String> prefix();

    /** Makes this user the owner of a file or directory. */
    abstract void own(Path path);
}

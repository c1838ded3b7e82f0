package hiring.system.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The chosen lane needs a server that is not installed. */
public final class ServerNotInstalledException extends RuntimeException {

    ServerNotInstalledException(String server, List<Path> lookedFor) {
        super("%s is not installed. Install it, or choose a lane without it by -D%s=%s. Looked for:%n%s"
                .formatted(server, Lane.PROPERTY, Lane.DEFAULT, lines(lookedFor)));
    }

    private static String lines(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}

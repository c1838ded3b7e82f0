package hiring.system.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log file of a server. */
public record ServerLog(Path file) {

    private static final int TAIL_CHARACTERS = 4_000;

    /** All lines; none if there is no log yet. */
    public List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The last lines. */
    public String tail() {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - TAIL_CHARACTERS));
        } catch (IOException cause) {
            return "(cannot be read: " + cause + ")";
        }
    }
}

package hiring.allinone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The address of the demo's broker in a file, for programs that join in. It has the password, so that the file can be read by its
 * owner alone, and is deleted when the demo ends.
 */
record BrokerAddress(URI uri, Path file) {

    /** Writes the address to a new file, which has the mode 600 where files have modes. */
    static BrokerAddress written(URI uri) {
        try {
            Path file = Files.createTempFile("hiring-amqp-", ".txt");
            file.toFile().deleteOnExit();
            return new BrokerAddress(uri, Files.writeString(file, uri + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the demo prints: the address without the password, and the name of the file. */
    String text() {
        return String.format(
                "AMQP:       %s:%d, user %s%n            The address with its password is in %s, for a stage of your own.",
                uri.getHost(), uri.getPort(), user(), file);
    }

    private String user() {
        return uri.getUserInfo().replaceFirst(":.*", "");
    }
}

package hiring.choreography.testing;

import hiring.choreography.event.Actor;
import hiring.choreography.security.Role;
import hiring.choreography.security.TokenMint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Signs the tokens that services trust in tests. */
public final class SignIn {

    /** The key pair that signs the tests' tokens. */
    public static final TokenMint MINT =
            TokenMint.withNewKey("hiring", "hiring", Duration.ofHours(8), Clock.systemUTC());

    /** The {@code sign-in.keys} of a service that trusts {@link #MINT}. */
    public static final String KEYS = published().toUri().toString();

    private SignIn() {}

    /** The value of the {@code Authorization} header of a user with some roles. */
    public static String bearer(String name, String... roles) {
        return "Bearer " + MINT.sign(new Actor(name), List.of(roles));
    }

    /** The value of the {@code Authorization} header of a user with all roles. */
    public static String bearer(String name) {
        return bearer(name, Role.ALL.toArray(String[]::new));
    }

    private static Path published() {
        try {
            Path keys = Files.createTempFile("keys", ".json");
            keys.toFile().deleteOnExit();
            return Files.writeString(keys, MINT.publicKeys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package hiring.system.servers;

import hiring.choreography.event.Actor;
import hiring.choreography.security.Role;
import hiring.choreography.security.TokenMint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What people show who have signed in, signed with a key of this process's own. */
public final class Tokens {

    private static final TokenMint MINT =
            TokenMint.withNewKey("hiring", "hiring", Duration.ofHours(24), Clock.systemUTC());
    private static final String KEYS = publish();

    private Tokens() {}

    /** The {@code sign-in.keys} of a service that trusts these tokens. */
    public static String keys() {
        return KEYS;
    }

    /** Returns a token with roles. */
    public static String of(String name, String... roles) {
        return MINT.sign(new Actor(name), List.of(roles));
    }

    /** The value of the {@code Authorization} header of a user with all roles. */
    public static String bearer(String name) {
        return "Bearer " + MINT.sign(new Actor(name), Role.ALL);
    }

    private static String publish() {
        try {
            var file = Files.createTempFile("hiring-keys-", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, MINT.publicKeys()).toUri().toString();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

package hiring.signin;

import hiring.choreography.security.Role;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** A user for every role, named after it, for trying things out: their password is public. */
@Singleton
@Requires(property = "sign-in.demo-users", value = "true")
final class DemoUsers {

    private static final String PASSWORD = "demo";

    /** There is nothing to protect. */
    private static final int CHEAPEST = 4;

    List<User> all() {
        String hash = BCrypt.hashpw(PASSWORD, BCrypt.gensalt(CHEAPEST));
        return Role.ALL.stream()
                .map(role -> new User(role, hash, List.of(role)))
                .toList();
    }
}

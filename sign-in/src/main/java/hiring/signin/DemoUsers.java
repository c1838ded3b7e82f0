package hiring.signin;

import hiring.choreography.security.Role;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** A user for each role, with the role as name and a public password, for demos. */
@Singleton
@Requires(property = "sign-in.demo-users", value = "true")
final class DemoUsers {

    /** The password of each of them. */
    static final String PASSWORD = "demo";

    /** The lowest that bcrypt has: a public password needs no slow hash. */
    private static final int COST = 4;

    List<User> all() {
        String hash = BCrypt.hashpw(PASSWORD, BCrypt.gensalt(COST));
        return Role.ALL.stream()
                .map(role -> new User(role, hash, List.of(role)))
                .toList();
    }
}

package hiring.signin;

import static java.util.stream.Collectors.toMap;

import hiring.choreography.security.Role;
import hiring.choreography.security.SignInSettings;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** The users who may sign in. */
@Context
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
final class Users {

    private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    /** The hash that is compared for unknown names, so that they take as long as known ones. */
    private final String unknownUserHash = BCrypt.hashpw("unknown user", BCrypt.gensalt());

    private final Map<String, User> byName;
    private final LoginThrottle throttle;

    /** @throws IllegalArgumentException if a user has an unknown role or an invalid password hash */
    Users(Collection<User> configured, Optional<DemoUsers> demo, LoginThrottle throttle) {
        this.throttle = throttle;
        List<User> users = Stream.concat(configured.stream(), demo.stream().flatMap(each -> each.all().stream()))
                .toList();
        users.forEach(Users::requireValid);
        this.byName = users.stream().collect(toMap(User::name, Function.identity()));
    }

    /**
     * Returns the user with a name and a password; empty if there is none.
     *
     * @throws TooManyAttemptsException if the name has to wait after too many attempts
     */
    Optional<User> find(String name, String password) {
        throttle.attempt(name);
        Optional<User> named = Optional.ofNullable(byName.get(name));
        boolean matches = BCrypt.checkpw(password, named.map(User::passwordHash).orElse(unknownUserHash));
        if (named.isEmpty() || !matches) {
            return Optional.empty();
        }
        throttle.succeeded(name);
        return named;
    }

    private static void requireValid(User user) {
        if (!HASH.matcher(user.passwordHash()).matches()) {
            throw new IllegalArgumentException("sign-in.users." + user.name() + ".password-hash: not a bcrypt hash");
        }
        if (!Role.ALL.containsAll(user.roles())) {
            throw new IllegalArgumentException(
                    "sign-in.users." + user.name() + ".roles: allowed are only " + String.join(", ", Role.ALL));
        }
    }
}

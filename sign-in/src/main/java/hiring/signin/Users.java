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

/** Those who may sign in. */
@Context
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
final class Users {

    private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    /** What strangers' passwords are compared with, so that it takes as long as with anybody's. */
    private final String nobodys = BCrypt.hashpw("nobody's", BCrypt.gensalt());

    private final Map<String, User> byName;
    private final LoginThrottle throttle;

    /** @throws IllegalArgumentException if somebody has a role that there is not, or a hash that is none */
    Users(Collection<User> configured, Optional<DemoUsers> demo, LoginThrottle throttle) {
        this.throttle = throttle;
        List<User> users = Stream.concat(configured.stream(), demo.stream().flatMap(each -> each.all().stream()))
                .toList();
        users.forEach(Users::requireValid);
        this.byName = users.stream().collect(toMap(User::name, Function.identity()));
    }

    /**
     * Whoever has a name and a password; empty if nobody does.
     *
     * @throws TooManyAttemptsException if too many passwords were tried with the name
     */
    Optional<User> find(String name, String password) {
        throttle.attempt(name);
        Optional<User> named = Optional.ofNullable(byName.get(name));
        boolean matches = BCrypt.checkpw(password, named.map(User::passwordHash).orElse(nobodys));
        if (named.isEmpty() || !matches) {
            return Optional.empty();
        }
        throttle.passed(name);
        return named;
    }

    private static void requireValid(User user) {
        if (!HASH.matcher(user.passwordHash()).matches()) {
            throw new IllegalArgumentException(
                    "sign-in.users." + user.name() + ".password-hash: it is none that bcrypt writes");
        }
        if (!Role.ALL.containsAll(user.roles())) {
            throw new IllegalArgumentException(
                    "sign-in.users." + user.name() + ".roles: they are not all of " + String.join(", ", Role.ALL));
        }
    }
}

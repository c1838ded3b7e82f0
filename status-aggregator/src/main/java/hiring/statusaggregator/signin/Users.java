package hiring.statusaggregator.signin;

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
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Those who may sign in. */
@Context
@Requires(property = SignInSettings.SIGNING_KEY, pattern = SignInSettings.SOME)
final class Users {

    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder();

    /** What strangers' passwords are compared with, so that it takes as long as with anybody's. */
    private final String nobodys = passwords.encode("nobody's");

    private final Map<String, User> byName;

    /** @throws IllegalArgumentException if somebody has a role that there is not */
    Users(Collection<User> configured, Optional<DemoUsers> demo) {
        List<User> users = Stream.concat(configured.stream(), demo.stream().flatMap(each -> each.all().stream()))
                .toList();
        users.forEach(Users::demandKnownRoles);
        this.byName = users.stream().collect(toMap(User::name, Function.identity()));
    }

    /** Whoever has a name and a password; empty if nobody does. */
    Optional<User> find(String name, String password) {
        Optional<User> named = Optional.ofNullable(byName.get(name));
        boolean matches =
                passwords.matches(password, named.map(User::passwordHash).orElse(nobodys));
        return named.filter(user -> matches);
    }

    private static void demandKnownRoles(User user) {
        if (!Role.ALL.containsAll(user.roles())) {
            throw new IllegalArgumentException(
                    "sign-in.users." + user.name() + ".roles: they are not all of " + String.join(", ", Role.ALL));
        }
    }
}

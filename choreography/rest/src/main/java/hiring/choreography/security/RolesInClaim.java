package hiring.choreography.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.token.DefaultRolesFinder;
import io.micronaut.security.token.RolesFinder;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the roles where the provider puts them, which need not be at the top of the token. */
@Singleton
@Replaces(DefaultRolesFinder.class)
final class RolesInClaim implements RolesFinder {

    private final List<String> path;

    RolesInClaim(SignInSettings settings) {
        this.path = List.of(settings.rolesClaim().split("\\."));
    }

    @Override
    public List<String> resolveRoles(Map<String, Object> claims) {
        Optional<Object> found = Optional.of(claims);
        for (String name : path) {
            found = found.filter(Map.class::isInstance).map(inside -> ((Map<?, ?>) inside).get(name));
        }
        return found.filter(Collection.class::isInstance)
                .map(roles ->
                        ((Collection<?>) roles).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }
}

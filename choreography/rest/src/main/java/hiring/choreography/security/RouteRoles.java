package hiring.choreography.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The roles that a route requires. */
public final class RouteRoles {

    private RouteRoles() {}

    /** Returns the roles that may send a request; none if any user may, or it has no route. */
    public static List<String> of(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request).stream()
                .flatMap(route -> Stream.of(route.getAnnotationMetadata().stringValues(Secured.class)))
                .filter(Role.ALL::contains)
                .toList();
    }
}

package hiring.choreography.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that a controller's route does not know, or that are given twice. A misspelt filter that is ignored
 * would show, or export, all rows.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ParameterCheck implements Ordered {

    private final Map<RouteInfo<?>, Optional<KnownParameters>> known = new ConcurrentHashMap<>();

    /** Right behind sign-in, so that a route's parameters are not revealed without a token, and before a body is received. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.order() + 1;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getUri().getRawQuery() != null) {
            RouteAttributes.getRouteInfo(request)
                    .flatMap(route -> known.computeIfAbsent(route, ParameterCheck::known))
                    .ifPresent(parameters ->
                            check(parameters, request.getParameters().asMap()));
        }
    }

    /** Empty for static resources and for management endpoints, whose parameters are Micronaut's. */
    private static Optional<KnownParameters> known(RouteInfo<?> route) {
        return route instanceof MethodBasedRouteInfo<?, ?> method
                        && method.getAnnotationMetadata().hasStereotype(Controller.class)
                ? Optional.of(KnownParameters.of(method))
                : Optional.empty();
    }

    private static void check(KnownParameters parameters, Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            parameters.require(name);
            if (values.size() > 1 && !parameters.acceptsOthers()) {
                throw new InvalidFieldException(name, "is given more than once");
            }
        });
    }
}

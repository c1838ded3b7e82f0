package hiring.choreography.openapi;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.longpoll.LongPoll;
import hiring.choreography.web.IfMatch;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the routes of a service say about its operations that their description has to say too.
 *
 * @param open those that need no token, each as method and path
 * @param idempotent those that take an {@code Idempotency-Key}
 * @param revised those that take an {@code If-Match}
 * @param polled those whose answer can wait for a change
 */
record Routes(Set<String> open, Set<String> idempotent, Set<String> revised, Set<String> polled) {

    static Routes of(Router router) {
        List<UriRouteInfo<?, ?>> routes = router.uriRoutes().toList();
        return new Routes(
                those(routes, Routes::isAnonymous),
                those(routes, route -> route.getAnnotationMetadata().hasAnnotation(Idempotent.class)),
                those(routes, route -> takes(route, IfMatch.class)),
                those(routes, route -> takes(route, LongPoll.class)));
    }

    boolean isOpen(Tree.Operation operation) {
        return open.contains(key(operation));
    }

    boolean isIdempotent(Tree.Operation operation) {
        return idempotent.contains(key(operation));
    }

    boolean isRevised(Tree.Operation operation) {
        return revised.contains(key(operation));
    }

    boolean isPolled(Tree.Operation operation) {
        return polled.contains(key(operation));
    }

    private static String key(Tree.Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private static boolean isAnonymous(UriRouteInfo<?, ?> route) {
        return List.of(route.getAnnotationMetadata().stringValues(Secured.class))
                .contains(SecurityRule.IS_ANONYMOUS);
    }

    private static boolean takes(UriRouteInfo<?, ?> route, Class<?> argument) {
        return Stream.of(route.getTargetMethod().getArgumentTypes()).anyMatch(argument::equals);
    }

    private static Set<String> those(List<UriRouteInfo<?, ?>> routes, Predicate<UriRouteInfo<?, ?>> wanted) {
        return routes.stream()
                .filter(wanted)
                .map(route -> route.getHttpMethod().name().toLowerCase(Locale.ROOT) + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toUnmodifiableSet());
    }
}

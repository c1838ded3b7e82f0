package hiring.statusaggregator.dashboard;

import hiring.choreography.security.RouteRoles;
import hiring.choreography.web.Problem;
import hiring.pages.Messages;
import hiring.pages.Templates;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows a browser every refusal as a page, with a way on. Other clients get the problem as it is. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RefusalPages implements Ordered {

    private static final List<Integer> OF_SIGN_IN = List.of(401, 403);

    private final Templates templates;
    private final Messages messages;
    private final Clock clock;

    RefusalPages(Templates templates, Messages messages, Clock clock) {
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    /** Outside of sign-in, which refuses requests as well. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    @ResponseFilter
    void show(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Optional.ofNullable(response.body())
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .filter(problem -> isForBrowser(request, problem))
                .ifPresent(problem -> replace(response, page(request, problem)));
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Problem problem) {
        ErrorView view = ErrorView.of(problem, RouteRoles.of(request), Viewer.of(request), messages, clock.instant());
        return templates.page(HttpStatus.valueOf(problem.status()), "refused.jte", view);
    }

    private static void replace(MutableHttpResponse<?> response, MutableHttpResponse<String> page) {
        page.getHeaders().forEachValue((name, value) -> response.getHeaders().set(name, value));
        response.body(page.body());
    }

    /** Browsers say that they want a page. The scripts of a page do not, and get one where there is nothing else. */
    private static boolean isForBrowser(HttpRequest<?> request, Problem problem) {
        return request.accept().contains(MediaType.TEXT_HTML_TYPE)
                || (!OF_SIGN_IN.contains(problem.status())
                        && route(request).filter(RefusalPages::isPage).isPresent());
    }

    private static boolean isPage(RouteInfo<?> route) {
        return route.getProduces().equals(List.of(MediaType.TEXT_HTML_TYPE));
    }

    private static Optional<RouteInfo<?>> route(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request).map(route -> route);
    }
}

package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.service.HiringService;
import hiring.system.servers.Tokens;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.annotation.Controller;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.config.InterceptUrlMapPattern;
import io.micronaut.security.config.SecurityConfiguration;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every route has a security rule, and routes that are not public reject anonymous requests. */
class EveryRouteTest {

    private static final String ANONYMOUS = "isAnonymous()";

    @ParameterizedTest
    @EnumSource
    void every_route_has_a_security_rule(Service service) {
        try (EmbeddedServer server = start(service)) {
            SecurityConfiguration rules = server.getApplicationContext().getBean(SecurityConfiguration.class);
            List<UriRouteInfo<?, ?>> routes = routes(server);

            assertThat(routes).hasSizeGreaterThan(10);
            assertThat(routes)
                    .allMatch(route -> rule(route).isPresent() || listed(route, rules), "has a rule of its own");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_route_requires_a_token_and_a_role_unless_declared_open(Service service) {
        try (EmbeddedServer server = start(service)) {
            SecurityConfiguration rules = server.getApplicationContext().getBean(SecurityConfiguration.class);
            Rest rest = new Rest(server.getURI());
            List<UriRouteInfo<?, ?>> shut = routes(server).stream()
                    .filter(route -> !listed(route, rules))
                    .filter(route -> rule(route).filter(ANONYMOUS::equals).isEmpty())
                    .toList();

            assertThat(shut).hasSizeGreaterThan(7).allSatisfy(route -> {
                assertThat(answered(rest, route, ""))
                        .as("without a token: " + route)
                        .isEqualTo(401);
                assertThat(answered(rest, route, "Bearer " + Tokens.of("no-role", "no-role")))
                        .as("without a role: " + route)
                        .isEqualTo(403);
            });
        }
    }

    /** A misspelt filter that is ignored would show, or export, all rows. */
    @ParameterizedTest
    @EnumSource
    void every_route_refuses_a_query_parameter_that_it_does_not_know(Service service) {
        try (EmbeddedServer server = start(service)) {
            Rest rest = new Rest(server.getURI());
            List<UriRouteInfo<?, ?>> ours = routes(server).stream()
                    .filter(route -> route.getAnnotationMetadata().hasStereotype(Controller.class))
                    .toList();

            assertThat(ours).hasSizeGreaterThan(7).allSatisfy(route -> {
                String role = rule(route).orElse(ANONYMOUS);
                Answer answer = rest.send(
                        route.getHttpMethod().name(),
                        path(route) + "?misspelt=1",
                        Map.of("Authorization", "Bearer " + Tokens.of(role, role)));
                assertThat(answer.status()).as(route + " " + answer.sent()).isEqualTo(400);
                assertThat(answer.sent()).as(route.toString()).contains("misspelt");
            });
        }
    }

    private static int answered(Rest rest, UriRouteInfo<?, ?> route, String authorization) {
        return rest.send(route.getHttpMethod().name(), path(route), Map.of("Authorization", authorization))
                .status();
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate()
                .toString()
                .replaceAll("\\{\\?[^}]*}", "")
                .replaceAll("\\{[^}]*}", "1");
    }

    /** The first role, or {@code isAnonymous()}; empty if there is no rule. */
    private static Optional<String> rule(UriRouteInfo<?, ?> route) {
        return route.getAnnotationMetadata().stringValues(Secured.class).length == 0
                ? Optional.empty()
                : Optional.of(route.getAnnotationMetadata().stringValues(Secured.class)[0]);
    }

    private static boolean listed(UriRouteInfo<?, ?> route, SecurityConfiguration rules) {
        String path = route.getUriMatchTemplate().toString();
        return rules.getInterceptUrlMap().stream()
                .filter(rule -> rule.getHttpMethod() == route.getHttpMethod())
                .map(InterceptUrlMapPattern::getPattern)
                .anyMatch(pattern -> pattern.equals(path)
                        || (pattern.endsWith("/*") && path.startsWith(pattern.substring(0, pattern.length() - 1))));
    }

    private static List<UriRouteInfo<?, ?>> routes(EmbeddedServer server) {
        return server.getApplicationContext()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .distinct()
                .<UriRouteInfo<?, ?>>map(route -> route)
                .toList();
    }

    private static EmbeddedServer start(Service service) {
        return HiringService.start(
                service.fullName(),
                Map.of(
                        "port",
                        -1,
                        "sign-in.keys",
                        Tokens.keys(),
                        "jdbc.url",
                        "jdbc:h2:mem:every-route-" + service + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "rabbitmq.uri",
                        "amqp://127.0.0.1:1"));
    }
}

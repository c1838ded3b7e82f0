package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.service.HiringService;
import hiring.system.servers.Tokens;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every POST of every service may be repeated with an Idempotency-Key, and its description says so. */
class EveryPostTest {

    private static final Pattern POST = Pattern.compile("^ {4}post:$", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("#/components/parameters/IdempotencyKey");

    @ParameterizedTest
    @EnumSource
    void every_post_may_be_repeated_with_an_idempotency_key(Service service) {
        try (EmbeddedServer server = HiringService.start(
                service.fullName(),
                Map.of(
                        "port",
                        -1,
                        "jdbc.url",
                        "jdbc:h2:mem:every-post-" + service + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "rabbitmq.uri",
                        "amqp://127.0.0.1:1",
                        "sign-in.keys",
                        Tokens.keys(),
                        "sign-in.signing-key",
                        service == Service.STATUS_AGGREGATOR ? "generated" : ""))) {
            List<UriRouteInfo<?, ?>> posts = server.getApplicationContext()
                    .getBean(Router.class)
                    .uriRoutes()
                    .filter(route -> route.getHttpMethod() == HttpMethod.POST && !isSigningIn(route))
                    .distinct()
                    .toList();

            assertThat(posts)
                    .allMatch(route -> route.getAnnotationMetadata().hasAnnotation(Idempotent.class), "is @Idempotent");
            assertThat(posts).noneMatch(RouteInfo::isAsyncOrReactive);
            String description = new Rest(server.getURI())
                    .send("GET", "/openapi.yml", Map.of("Authorization", ""))
                    .body()
                    .asText();
            int documented =
                    (int) posts.stream().filter(route -> !isDeprecated(route)).count();
            assertThat(POST.matcher(description).results())
                    .hasSize(documented + (service == Service.STATUS_AGGREGATOR ? 1 : 0));
            assertThat(KEY.matcher(description).results()).hasSize(documented);
        }
    }

    /** The former path of dead letters, which the description omits. */
    private static boolean isDeprecated(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toString().startsWith("/parked-events");
    }

    /** Signing in twice returns two tokens and changes nothing. */
    private static boolean isSigningIn(UriRouteInfo<?, ?> route) {
        return List.of(
                        "/login",
                        "/sign-in",
                        "/sign-out",
                        "/attention/dead-letters/{id}/redrive",
                        "/attention/elsewhere/{stage}/{id}/redrive")
                .contains(route.getUriMatchTemplate().toString());
    }
}

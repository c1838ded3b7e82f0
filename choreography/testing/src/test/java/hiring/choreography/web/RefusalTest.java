package hiring.choreography.web;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @SuppressWarnings("NullAway.Init")
    private static LoneService service;

    @BeforeAll
    static void start() {
        service = LoneService.start("dead-letter-test");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_refusal_is_answered_by_an_error_route_without_a_search_through_all_beans() {
        assertThat(service.bean(Router.class).findErrorRoute(new NotFoundException("gone"), HttpRequest.GET("/")))
                .isPresent();
    }

    @Test
    void any_other_failure_is_left_to_the_exception_handlers() {
        assertThat(service.bean(Router.class).findErrorRoute(new IllegalStateException(), HttpRequest.GET("/")))
                .isEmpty();
    }

    @Test
    void a_refusal_is_a_problem_document() {
        Reply refused = service.get("/dead-letters/4711");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:not-found");
        assertThat(refused.text("detail")).isNotBlank();
    }
}

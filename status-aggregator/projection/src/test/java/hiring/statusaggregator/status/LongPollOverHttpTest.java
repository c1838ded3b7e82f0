package hiring.statusaggregator.status;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.longpoll.WaitingRequests;
import hiring.choreography.security.Role;
import hiring.choreography.testing.SignIn;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LongPollOverHttpTest {

    private static final String PREFER = "Prefer";
    private static final String KNOWN = "If-None-Match";
    private static final String LONG = "wait=60";

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @Test
    void the_entity_tag_changes_with_every_owner() {
        Story story = Story.of(1).drafted();
        String drafted = tagAfter(story);
        String submitted = tagAfter(story.submitted());
        String pending = tagAfter(story.pending("phone-screen"));
        String passed = tagAfter(story.passed("phone-screen"));

        assertThat(drafted).isEqualTo("\"1\"");
        assertThat(submitted).isEqualTo("\"2.0.0.0.0.0\"");
        assertThat(pending).isEqualTo("\"2.1.0.0.0.0\"");
        assertThat(passed).isEqualTo("\"2.2.0.0.0.0\"");
        assertThat(ask(1, Map.of(KNOWN, passed)).join().statusCode()).isEqualTo(304);
        assertThat(ask(1, Map.of(KNOWN, pending)).join().statusCode()).isEqualTo(200);
    }

    @Test
    void the_answer_waits_until_the_application_is_known() {
        assertThat(ask(2, Map.of()).join().statusCode()).isEqualTo(404);
        CompletableFuture<HttpResponse<String>> answer = ask(2, Map.of(PREFER, LONG));
        awaitRequestFor(2);

        aggregator.receive(Story.of(2).drafted());

        assertThat(answer.join().statusCode()).isEqualTo(200);
        assertThat(answer.join().headers().firstValue("Preference-Applied")).contains("wait");
    }

    @Test
    void two_answers_wait_until_the_row_changes() {
        Story story = Story.of(3).submitted();
        String known = tagAfter(story);
        CompletableFuture<HttpResponse<String>> one = ask(3, Map.of(PREFER, LONG, KNOWN, known));
        CompletableFuture<HttpResponse<String>> other = ask(3, Map.of(PREFER, LONG, KNOWN, known));
        awaitRequestFor(3);

        aggregator.receive(story.pending("phone-screen"));

        assertThat(one.join().body()).contains("\"phoneScreenStatus\":\"PENDING\"");
        assertThat(other.join().body()).contains("\"phoneScreenStatus\":\"PENDING\"");
    }

    @Test
    void when_the_time_is_over_it_is_not_modified() {
        String known = tagAfter(Story.of(4).submitted());

        HttpResponse<String> answer =
                ask(4, Map.of(PREFER, "wait=1", KNOWN, known)).join();

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).contains(known);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("wait");
    }

    /** If an answer waited, it would be 404: the application is unknown. */
    @Test
    void access_is_refused_at_once() {
        String clinician = SignIn.bearer("clinician", Role.CLINICIAN);

        assertThat(ask(5, Map.of(PREFER, LONG, "Authorization", "Bearer none"))
                        .join()
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask(5, Map.of(PREFER, LONG, "Authorization", clinician))
                        .join()
                        .statusCode())
                .isEqualTo(403);
    }

    private static String tagAfter(Story story) {
        aggregator.receive(story);
        return ask(story.events().get(0).application().value(), Map.of())
                .join()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static CompletableFuture<HttpResponse<String>> ask(long application, Map<String, String> headers) {
        return aggregator.getLater("/application-statuses/" + application, headers);
    }

    private static void awaitRequestFor(long application) {
        WaitingRequests requests = aggregator.bean(WaitingRequests.class);
        while (!requests.applications().contains(new ApplicationId(application))) {
            Thread.onSpinWait();
        }
    }
}

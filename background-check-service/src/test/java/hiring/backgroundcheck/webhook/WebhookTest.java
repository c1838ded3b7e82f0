package hiring.backgroundcheck.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.backgroundcheck.http.ProviderStub;
import hiring.backgroundcheck.order.BackgroundCheckFixture;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders and webhooks with a provider over real HTTP, which delays, repeats, forgets and lies. */
class WebhookTest {

    private static final String PATH = "/background-checks/webhooks/reports";
    private static final Duration LOOK_EVERY = Duration.ofMinutes(15);
    private static final Signature SIGNATURE = new Signature(ProviderStub.WEBHOOK_SECRET, Duration.ofMinutes(5));

    @SuppressWarnings("NullAway.Init")
    private ProviderStub stub;

    @SuppressWarnings("NullAway.Init")
    private BackgroundCheckFixture fixture;

    @BeforeEach
    void open() {
        stub = ProviderStub.start();
        fixture = BackgroundCheckFixture.open(stub.settings());
    }

    @AfterEach
    void close() {
        fixture.close();
        stub.close();
    }

    @Test
    void a_webhook_has_the_report_asked_for_at_once() {
        fixture.placed(7);
        stub.isClear("rep_2");

        assertThat(send(event("evt_1", "report.completed", "rep_2", "clear")).status())
                .isEqualTo(204);
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PASSED");
        assertThat(fixture.read(7).body().path("order").path("invitation").isNull())
                .isFalse();
    }

    @Test
    void where_no_webhook_comes_the_report_is_asked_for_all_the_same() {
        fixture.placed(7);
        stub.isClear("rep_2");

        fixture.serveAfter(LOOK_EVERY.minusMillis(1));
        assertThat(looks()).isZero();
        fixture.serveAfter(Duration.ofMillis(1));

        assertThat(fixture.status(7)).isEqualTo("PASSED");
    }

    @Test
    void a_webhook_that_is_not_signed_well_changes_nothing() {
        fixture.placed(7);
        stub.isClear("rep_2");
        String body = event("evt_1", "report.completed", "rep_2", "clear");
        Instant now = fixture.clock().instant();

        List<Reply> refused = List.of(
                fixture.service().post(PATH, body, unsigned()),
                send(body, header(body.replace("rep_2", "rep_1"), now)),
                send(body, header(body, now.minusSeconds(301))),
                send(body, header(body, now.plusSeconds(301))),
                send(body, "t=" + now.getEpochSecond() + ",v1=" + "0".repeat(64)));
        fixture.serve();

        assertThat(refused).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.text("type")).isEqualTo("urn:hiring:problem:unauthorized");
        });
        assertThat(looks()).isZero();
        assertThat(fixture.service().query("SELECT event_id FROM webhook_event"))
                .isEmpty();
    }

    @Test
    void a_webhook_that_comes_again_and_again_counts_once() {
        fixture.placed(7);
        String body = event("evt_1", "report.updated", "rep_2", "pending");

        List<CompletableFuture<Integer>> sent = IntStream.range(0, 5)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> send(body).status()))
                .toList();

        assertThat(sent).allSatisfy(status -> assertThat(status.join()).isEqualTo(204));
        fixture.serve();
        assertThat(send(body).status()).isEqualTo(204);
        fixture.serve();
        assertThat(looks()).isEqualTo(1);
        assertThat(fixture.service().query("SELECT news FROM provider_order")).containsExactly("1");
    }

    @Test
    void the_order_of_webhooks_does_not_matter() {
        fixture.placed(7);
        stub.isToConsider("rep_2", "scr_1");

        send(event("evt_3", "report.completed", "rep_2", "consider"));
        fixture.serve();
        send(event("evt_1", "report.created", "rep_2", "pending"));
        fixture.serve();
        send(event("evt_2", "report.updated", "rep_2", "pending"));
        fixture.serve();

        assertThat(fixture.detail(7)).isEqualTo("waiting for a decision");
        assertThat(fixture.service().publishedTypes(7)).hasSize(3);
    }

    @Test
    void a_webhook_that_says_something_else_than_the_report_is_not_believed() {
        fixture.placed(7);
        stub.isToConsider("rep_2", "scr_1");

        send(event("evt_1", "report.completed", "rep_2", "clear"));
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.detail(7)).isEqualTo("waiting for a decision");
    }

    @Test
    void a_report_that_contradicts_itself_is_asked_for_again_until_it_does_not() {
        fixture.placed(7);
        stub.says("rep_2", "{'id': 'rep_2', 'status': 'complete', 'result': 'consider', 'screenings': []}");
        send(event("evt_1", "report.completed", "rep_2", "consider"));
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.read(7).body().path("order").path("problem").asText())
                .isEqualTo("the provider answered with a report to consider that has no findings");

        stub.isToConsider("rep_2", "scr_1");
        fixture.serveAfter(Duration.ofSeconds(1));
        assertThat(fixture.detail(7)).isEqualTo("waiting for a decision");
    }

    @Test
    void a_webhook_about_an_unknown_report_is_taken_and_leads_nowhere() {
        fixture.placed(7);

        assertThat(send(event("evt_1", "report.completed", "rep_999", "clear")).status())
                .isEqualTo(204);
        assertThat(send("{\"id\": \"evt_2\", \"type\": \"candidate.created\"}").status())
                .isEqualTo(204);
        fixture.service().bean(WebhookService.class).processLateWebhooks();
        fixture.serve();

        assertThat(looks()).isZero();
        assertThat(fixture.status(7)).isEqualTo("PENDING");
    }

    @Test
    void a_webhook_about_anothers_report_does_not_touch_this_one() {
        fixture.placed(7);
        fixture.placed(8);
        stub.isClear("rep_4");

        send(event("evt_1", "report.completed", "rep_4", "clear"));
        fixture.serve();

        assertThat(List.of(fixture.status(7), fixture.status(8))).containsExactly("PENDING", "PASSED");
    }

    @Test
    void a_webhook_about_an_order_whose_answer_was_lost_is_kept_until_there_is_one() {
        fixture.agreed(7);
        stub.losesAnswerTo("POST /v1/reports");
        fixture.serve();
        stub.isClear("rep_2");
        send(event("evt_1", "report.completed", "rep_2", "clear"));
        fixture.service().bean(WebhookService.class).processLateWebhooks();
        assertThat(fixture.orders(7)).containsExactly("1 TO_PLACE");
        assertThat(unprocessed()).containsExactly("evt_1");

        fixture.serveAfter(Duration.ofSeconds(1));
        fixture.service().bean(WebhookService.class).processLateWebhooks();
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PASSED");
        assertThat(stub.orders()).isEqualTo(1);
        assertThat(unprocessed()).isEmpty();
    }

    @Test
    void an_order_whose_answer_was_lost_is_ordered_once() {
        fixture.agreed(7);
        stub.losesAnswerTo("POST /v1/candidates");
        fixture.serve();
        stub.losesAnswerTo("POST /v1/reports");
        fixture.serveAfter(Duration.ofSeconds(1));
        fixture.serveAfter(Duration.ofSeconds(2));

        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
        assertThat(stub.orders()).isEqualTo(1);
    }

    @Test
    void an_order_whose_answer_was_lost_is_found_to_be_stopped() {
        fixture.agreed(7);
        stub.losesAnswerTo("POST /v1/reports");
        fixture.serve();

        fixture.post(7, "consent/withdraw", "").good();
        fixture.serveAfter(Duration.ofSeconds(1));

        assertThat(stub.lines()).last().isEqualTo("POST /v1/reports/rep_2/cancel");
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
    }

    @Test
    void a_webhook_that_comes_while_the_report_is_asked_for_has_it_asked_for_again() {
        fixture.placed(7);
        stub.next(exchange -> {
            send(event("evt_2", "report.completed", "rep_2", "clear"));
            ProviderStub.saying("{\"id\": \"rep_2\", \"status\": \"pending\"}").happen(exchange);
        });
        send(event("evt_1", "report.updated", "rep_2", "pending"));
        fixture.serve();
        stub.isClear("rep_2");

        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PASSED");
    }

    @Test
    void a_provider_that_fails_in_every_way_is_asked_until_it_answers() {
        fixture.agreed(7);
        stub.next(ProviderStub.status(500));
        stub.next(ProviderStub.cut());
        stub.next(ProviderStub.saying("<html>"));
        stub.next(ProviderStub.status(429, "Retry-After", "3600"));
        for (int i = 0; i < 4; i++) {
            fixture.serveAfter(Duration.ofMinutes(5));
        }
        int before = stub.lines().size();
        fixture.serveAfter(Duration.ofMinutes(59));
        assertThat(stub.lines()).hasSize(before);

        fixture.serveAfter(Duration.ofMinutes(1));

        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
        assertThat(stub.orders()).isEqualTo(1);
    }

    @Test
    void a_withdrawal_reaches_the_provider() {
        fixture.placed(7);

        fixture.post(7, "consent/withdraw", "").good();
        fixture.serve();

        assertThat(stub.lines()).last().isEqualTo("POST /v1/reports/rep_2/cancel");
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
    }

    @Test
    void a_webhook_after_the_outcome_changes_nothing() {
        fixture.placed(7);
        fixture.record(7, "PASSED").good();
        stub.isToConsider("rep_2", "scr_1");

        send(event("evt_1", "report.completed", "rep_2", "consider"));
        fixture.serveAfter(LOOK_EVERY);

        assertThat(fixture.status(7)).isEqualTo("PASSED");
        assertThat(looks()).isZero();
    }

    @Test
    void an_invalid_webhook_is_rejected_although_it_is_signed() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{}",
                "{\"id\": \"\"}",
                "{\"id\": \"a\\u0000\"}",
                "{\"id\": \"" + "x".repeat(201) + "\"}")) {
            Reply refused = send(body);
            assertThat(refused.status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void more_than_any_webhook_needs_is_refused() {
        String body = "{\"id\": \"evt_1\", \"more\": \"" + "x".repeat(300_000) + "\"}";

        assertThat(send(body).status()).isEqualTo(413);
        assertThat(fixture.service().query("SELECT event_id FROM webhook_event"))
                .isEmpty();
    }

    @Test
    void what_was_sent_long_ago_is_forgotten() {
        send(event("evt_1", "report.completed", "rep_999", "clear"));
        fixture.clock().advance(Duration.ofDays(30).minusSeconds(1));
        fixture.service().bean(WebhookService.class).forget();
        assertThat(fixture.service().query("SELECT event_id FROM webhook_event"))
                .hasSize(1);

        fixture.clock().advance(Duration.ofSeconds(2));
        fixture.service().bean(WebhookService.class).forget();
        assertThat(fixture.service().query("SELECT event_id FROM webhook_event"))
                .isEmpty();
    }

    @Test
    void with_a_provider_that_sends_none_there_is_no_place_for_webhooks() {
        try (LoneService service = LoneService.start("background-check-service")) {
            String body = event("evt_1", "report.completed", "rep_2", "clear");
            assertThat(service.post(PATH, body, unsigned()).status()).isEqualTo(404);
        }
    }

    private List<String> unprocessed() {
        return fixture.service().query("SELECT event_id FROM webhook_event WHERE NOT heard");
    }

    private long looks() {
        return stub.lines().stream()
                .filter(line -> line.startsWith("GET /v1/reports/"))
                .count();
    }

    private static String event(String id, String type, String report, String result) {
        return """
                {"id": "%s", "object": "event", "type": "%s", "created_at": "2026-11-21T09:00:00Z",
                 "data": {"object": {"id": "%s", "object": "report", "status": "complete", "result": "%s"}}}""".formatted(id, type, report, result);
    }

    private Reply send(String body) {
        return send(body, header(body, fixture.clock().instant()));
    }

    private Reply send(String body, String signature) {
        Map<String, String> headers = new HashMap<>(unsigned());
        headers.put(Signature.HEADER, signature);
        return fixture.service().post(PATH, body, headers);
    }

    /** Without a token. */
    private static Map<String, String> unsigned() {
        return Map.of("Authorization", "");
    }

    private static String header(String body, Instant at) {
        String time = String.valueOf(at.getEpochSecond());
        return "t=" + time + ",v1=" + SIGNATURE.sign(time, body.getBytes(StandardCharsets.UTF_8));
    }
}

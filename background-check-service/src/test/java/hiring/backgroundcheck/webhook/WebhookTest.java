package hiring.backgroundcheck.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.backgroundcheck.http.ProviderStub;
import hiring.backgroundcheck.order.CheckingRoom;
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
    private CheckingRoom room;

    @BeforeEach
    void open() {
        stub = ProviderStub.start();
        room = CheckingRoom.open(stub.settings());
    }

    @AfterEach
    void close() {
        room.close();
        stub.close();
    }

    @Test
    void a_webhook_has_the_report_asked_for_at_once() {
        room.placed(7);
        stub.isClear("rep_2");

        assertThat(send(event("evt_1", "report.completed", "rep_2", "clear")).status())
                .isEqualTo(204);
        room.serve();

        assertThat(room.status(7)).isEqualTo("PASSED");
        assertThat(room.look(7).body().path("order").path("invitation").isNull())
                .isFalse();
    }

    @Test
    void where_no_webhook_comes_the_report_is_asked_for_all_the_same() {
        room.placed(7);
        stub.isClear("rep_2");

        room.serveAfter(LOOK_EVERY.minusMillis(1));
        assertThat(looks()).isZero();
        room.serveAfter(Duration.ofMillis(1));

        assertThat(room.status(7)).isEqualTo("PASSED");
    }

    @Test
    void a_webhook_that_is_not_signed_well_changes_nothing() {
        room.placed(7);
        stub.isClear("rep_2");
        String body = event("evt_1", "report.completed", "rep_2", "clear");
        Instant now = room.clock().instant();

        List<Reply> refused = List.of(
                room.service().post(PATH, body, unsigned()),
                send(body, header(body.replace("rep_2", "rep_1"), now)),
                send(body, header(body, now.minusSeconds(301))),
                send(body, header(body, now.plusSeconds(301))),
                send(body, "t=" + now.getEpochSecond() + ",v1=" + "0".repeat(64)));
        room.serve();

        assertThat(refused).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.text("type")).isEqualTo("urn:hiring:problem:unauthorized");
        });
        assertThat(looks()).isZero();
        assertThat(room.service().query("SELECT event_id FROM webhook_event")).isEmpty();
    }

    @Test
    void a_webhook_that_comes_again_and_again_counts_once() {
        room.placed(7);
        String body = event("evt_1", "report.updated", "rep_2", "pending");

        List<CompletableFuture<Integer>> sent = IntStream.range(0, 5)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> send(body).status()))
                .toList();

        assertThat(sent).allSatisfy(status -> assertThat(status.join()).isEqualTo(204));
        room.serve();
        assertThat(send(body).status()).isEqualTo(204);
        room.serve();
        assertThat(looks()).isEqualTo(1);
        assertThat(room.service().query("SELECT news FROM provider_order")).containsExactly("1");
    }

    @Test
    void the_order_of_webhooks_does_not_matter() {
        room.placed(7);
        stub.isToConsider("rep_2", "scr_1");

        send(event("evt_3", "report.completed", "rep_2", "consider"));
        room.serve();
        send(event("evt_1", "report.created", "rep_2", "pending"));
        room.serve();
        send(event("evt_2", "report.updated", "rep_2", "pending"));
        room.serve();

        assertThat(room.detail(7)).isEqualTo("waiting for a decision");
        assertThat(room.service().announcedTypes(7)).hasSize(3);
    }

    @Test
    void a_webhook_that_says_something_else_than_the_report_is_not_believed() {
        room.placed(7);
        stub.isToConsider("rep_2", "scr_1");

        send(event("evt_1", "report.completed", "rep_2", "clear"));
        room.serve();

        assertThat(room.status(7)).isEqualTo("PENDING");
        assertThat(room.detail(7)).isEqualTo("waiting for a decision");
    }

    @Test
    void a_report_that_contradicts_itself_is_asked_for_again_until_it_does_not() {
        room.placed(7);
        stub.says("rep_2", "{'id': 'rep_2', 'status': 'complete', 'result': 'consider', 'screenings': []}");
        send(event("evt_1", "report.completed", "rep_2", "consider"));
        room.serve();

        assertThat(room.status(7)).isEqualTo("PENDING");
        assertThat(room.look(7).body().path("order").path("problem").asText())
                .isEqualTo("the provider answered with a report to consider that has no findings");

        stub.isToConsider("rep_2", "scr_1");
        room.serveAfter(Duration.ofSeconds(1));
        assertThat(room.detail(7)).isEqualTo("waiting for a decision");
    }

    @Test
    void a_webhook_about_an_unknown_report_is_taken_and_leads_nowhere() {
        room.placed(7);

        assertThat(send(event("evt_1", "report.completed", "rep_999", "clear")).status())
                .isEqualTo(204);
        assertThat(send("{\"id\": \"evt_2\", \"type\": \"candidate.created\"}").status())
                .isEqualTo(204);
        room.service().bean(WebhookService.class).lookForLateNames();
        room.serve();

        assertThat(looks()).isZero();
        assertThat(room.status(7)).isEqualTo("PENDING");
    }

    @Test
    void a_webhook_about_anothers_report_does_not_touch_this_one() {
        room.placed(7);
        room.placed(8);
        stub.isClear("rep_4");

        send(event("evt_1", "report.completed", "rep_4", "clear"));
        room.serve();

        assertThat(List.of(room.status(7), room.status(8))).containsExactly("PENDING", "PASSED");
    }

    @Test
    void a_webhook_about_an_order_whose_answer_was_lost_is_kept_until_there_is_one() {
        room.agreed(7);
        stub.losesAnswerTo("POST /v1/reports");
        room.serve();
        stub.isClear("rep_2");
        send(event("evt_1", "report.completed", "rep_2", "clear"));
        room.service().bean(WebhookService.class).lookForLateNames();
        assertThat(room.orders(7)).containsExactly("1 TO_PLACE");
        assertThat(unheard()).containsExactly("evt_1");

        room.serveAfter(Duration.ofSeconds(1));
        room.service().bean(WebhookService.class).lookForLateNames();
        room.serve();

        assertThat(room.status(7)).isEqualTo("PASSED");
        assertThat(stub.orders()).isEqualTo(1);
        assertThat(unheard()).isEmpty();
    }

    @Test
    void an_order_whose_answer_was_lost_is_ordered_once() {
        room.agreed(7);
        stub.losesAnswerTo("POST /v1/candidates");
        room.serve();
        stub.losesAnswerTo("POST /v1/reports");
        room.serveAfter(Duration.ofSeconds(1));
        room.serveAfter(Duration.ofSeconds(2));

        assertThat(room.orders(7)).containsExactly("1 PLACED");
        assertThat(stub.orders()).isEqualTo(1);
    }

    @Test
    void an_order_whose_answer_was_lost_is_found_to_be_stopped() {
        room.agreed(7);
        stub.losesAnswerTo("POST /v1/reports");
        room.serve();

        room.post(7, "consent/withdraw", "").good();
        room.serveAfter(Duration.ofSeconds(1));

        assertThat(stub.lines()).last().isEqualTo("POST /v1/reports/rep_2/cancel");
        assertThat(room.orders(7)).containsExactly("1 CANCELLED");
    }

    @Test
    void a_webhook_that_comes_while_the_report_is_asked_for_has_it_asked_for_again() {
        room.placed(7);
        stub.next(exchange -> {
            send(event("evt_2", "report.completed", "rep_2", "clear"));
            ProviderStub.saying("{\"id\": \"rep_2\", \"status\": \"pending\"}").happen(exchange);
        });
        send(event("evt_1", "report.updated", "rep_2", "pending"));
        room.serve();
        stub.isClear("rep_2");

        room.serve();

        assertThat(room.status(7)).isEqualTo("PASSED");
    }

    @Test
    void a_provider_that_fails_in_every_way_is_asked_until_it_answers() {
        room.agreed(7);
        stub.next(ProviderStub.status(500));
        stub.next(ProviderStub.cut());
        stub.next(ProviderStub.saying("<html>"));
        stub.next(ProviderStub.status(429, "Retry-After", "3600"));
        for (int i = 0; i < 4; i++) {
            room.serveAfter(Duration.ofMinutes(5));
        }
        int before = stub.lines().size();
        room.serveAfter(Duration.ofMinutes(59));
        assertThat(stub.lines()).hasSize(before);

        room.serveAfter(Duration.ofMinutes(1));

        assertThat(room.orders(7)).containsExactly("1 PLACED");
        assertThat(stub.orders()).isEqualTo(1);
    }

    @Test
    void a_withdrawal_reaches_the_provider() {
        room.placed(7);

        room.post(7, "consent/withdraw", "").good();
        room.serve();

        assertThat(stub.lines()).last().isEqualTo("POST /v1/reports/rep_2/cancel");
        assertThat(room.orders(7)).containsExactly("1 CANCELLED");
    }

    @Test
    void what_comes_after_the_outcome_changes_nothing() {
        room.placed(7);
        room.record(7, "PASSED").good();
        stub.isToConsider("rep_2", "scr_1");

        send(event("evt_1", "report.completed", "rep_2", "consider"));
        room.serveAfter(LOOK_EVERY);

        assertThat(room.status(7)).isEqualTo("PASSED");
        assertThat(looks()).isZero();
    }

    @Test
    void what_is_no_webhook_is_refused_though_it_is_signed() {
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
        assertThat(room.service().query("SELECT event_id FROM webhook_event")).isEmpty();
    }

    @Test
    void what_was_sent_long_ago_is_forgotten() {
        send(event("evt_1", "report.completed", "rep_999", "clear"));
        room.clock().turnOn(Duration.ofDays(30).minusSeconds(1));
        room.service().bean(WebhookService.class).forget();
        assertThat(room.service().query("SELECT event_id FROM webhook_event")).hasSize(1);

        room.clock().turnOn(Duration.ofSeconds(2));
        room.service().bean(WebhookService.class).forget();
        assertThat(room.service().query("SELECT event_id FROM webhook_event")).isEmpty();
    }

    @Test
    void with_a_provider_that_sends_none_there_is_no_place_for_webhooks() {
        try (LoneService service = LoneService.start("background-check-service")) {
            String body = event("evt_1", "report.completed", "rep_2", "clear");
            assertThat(service.post(PATH, body, unsigned()).status()).isEqualTo(404);
        }
    }

    private List<String> unheard() {
        return room.service().query("SELECT event_id FROM webhook_event WHERE NOT heard");
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
        return send(body, header(body, room.clock().instant()));
    }

    private Reply send(String body, String signature) {
        Map<String, String> headers = new HashMap<>(unsigned());
        headers.put(Signature.HEADER, signature);
        return room.service().post(PATH, body, headers);
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

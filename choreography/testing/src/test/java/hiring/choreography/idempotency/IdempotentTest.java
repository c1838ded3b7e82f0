package hiring.choreography.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotentTest {

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeEach
    void start() {
        service = LoneService.start(
                "idempotency-test",
                Map.of(
                        "counted-commands.enabled",
                        true,
                        "micronaut.application.name",
                        "idempotency-test",
                        "hiring.outbox.enabled",
                        false,
                        "hiring.migrations",
                        List.of("classpath:db/migration/outbox", "classpath:db/migration/idempotency")));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_retry_is_answered_with_the_same_bytes_and_not_executed_again() {
        Reply first = send("/commands/echo", "{\"say\": \"\u00fc\"}", "k");
        Reply again = send("/commands/echo", "{\"say\": \"\u00fc\"}", "k");

        assertThat(first.sent()).isEqualTo(again.sent()).isEqualTo("{\"said\":\"\u00fc\"}");
        assertThat(first.header("Content-Type")).isEqualTo(again.header("Content-Type"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(executed()).isOne();
    }

    @Test
    void an_answer_is_the_same_with_a_key_and_without() {
        Reply without = service.post("/commands/echo", "{}");
        Reply with = send("/commands/echo", "{}", "k");

        assertThat(with.sent()).isEqualTo(without.sent());
        assertThat(with.header("Content-Type")).isEqualTo(without.header("Content-Type"));
        assertThat(executed()).isEqualTo(2);
    }

    @Test
    void what_is_sent_the_first_time_is_what_is_kept() {
        Reply first = send("/commands/changing", "", "k");

        assertThat(send("/commands/changing", "", "k").sent())
                .isEqualTo(first.sent())
                .isEqualTo("{\"looks\":1}");
    }

    @Test
    void an_answer_without_a_body_is_kept_too() {
        Reply first = send("/commands/accepted", "", "k");
        Reply again = send("/commands/accepted", "", "k");

        assertThat(first.status()).isEqualTo(again.status()).isEqualTo(202);
        assertThat(first.sent()).isEqualTo(again.sent()).isEmpty();
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(executed()).isOne();
    }

    @Test
    void a_refusal_is_not_kept_even_if_nothing_was_thrown() {
        Reply first = send("/commands/conflict", "", "k");
        Reply again = send("/commands/conflict", "", "k");

        assertThat(first.status()).isEqualTo(again.status()).isEqualTo(409);
        assertThat(again.header("Idempotency-Replayed")).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_commit_whose_reply_is_lost_is_answered_when_it_is_asked_again() {
        Reply lost = send("/commands/lost-reply", "", "k");
        Reply again = send("/commands/lost-reply", "", "k");

        assertThat(lost.status()).isEqualTo(500);
        assertThat(again.good().text("said")).isEqualTo("yes");
        assertThat(executed()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words"})
    void an_invalid_key_is_rejected_by_name(String key) {
        Reply refused = send("/commands/echo", "{}", key);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("Idempotency-Key");
        assertThat(executed()).isZero();
    }

    @Test
    void a_key_has_255_characters_at_the_most() {
        assertThat(send("/commands/echo", "{}", "~".repeat(255)).status()).isEqualTo(200);
        assertThat(send("/commands/echo", "{}", "~".repeat(256)).status()).isEqualTo(400);
    }

    @Test
    void without_a_key_nothing_is_kept() {
        service.post("/commands/echo", "{}").good();
        service.post("/commands/echo", "{}").good();

        assertThat(executed()).isEqualTo(2);
        assertThat(kept()).isEmpty();
    }

    private Reply send(String path, String body, String key) {
        return service.post(path, body, Map.of("Idempotency-Key", key));
    }

    private long executed() {
        return service.query("SELECT seq FROM outbox").size();
    }

    private List<String> kept() {
        return service.query("SELECT idempotency_key FROM kept_answer");
    }
}

package hiring.choreography.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A dead letter is kept once and handled once, however many replicas do so at the same time. */
@Timeout(60)
class DeadLettersTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Body HELLO = new Body("hello".getBytes(StandardCharsets.UTF_8));

    @SuppressWarnings("NullAway.Init")
    private DeadLetterFixture fixture;

    @BeforeEach
    void open() {
        fixture = DeadLetterFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_message_that_is_delivered_again_is_one_failure_more_and_no_second_message() {
        addAt(NOON, "some.key", "too early");
        addAt(NOON.plusSeconds(60), "some.key", "too late");

        assertThat(fixture.ids()).hasSize(1);
        Reply shown = fixture.service().get("/dead-letters/" + fixture.ids().get(0));
        assertThat(shown.body().path("attempts").asInt()).isEqualTo(2);
        assertThat(shown.text("cause")).isEqualTo("too late");
        assertThat(Instant.parse(shown.text("firstFailureAt"))).isEqualTo(NOON);
        assertThat(Instant.parse(shown.text("lastFailureAt"))).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void the_same_bytes_under_another_routing_key_are_another_message() {
        addAt(NOON, "some.key", "too early");
        addAt(NOON, "same.key", "too early");

        assertThat(fixture.ids()).hasSize(2);
    }

    @Test
    void a_discarded_message_that_is_delivered_again_stays_discarded() {
        addAt(NOON, "some.key", "too early");
        long id = fixture.ids().get(0);
        fixture.discard(id, "never mind").good();

        addAt(NOON.plusSeconds(60), "some.key", "too late");

        assertThat(fixture.ids()).isEmpty();
        assertThat(fixture.service()
                        .get("/dead-letters/" + id)
                        .body()
                        .path("attempts")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_message_that_comes_again_while_it_is_handled_after_all_is_not_lost() throws Exception {
        addAt(NOON, "some.key", "too early");
        long id = fixture.ids().get(0);

        CompletableFuture<Void> comesAgain = whileHandled(
                id, () -> CompletableFuture.runAsync(() -> addAt(NOON.plusSeconds(60), "some.key", "too late")));
        comesAgain.get(30, TimeUnit.SECONDS);

        assertThat(fixture.ids()).hasSize(1).doesNotContain(id);
    }

    @Test
    void two_replicas_handle_an_event_once() throws Exception {
        long id = fixture.add(OtherServices.of(42).submitted());

        try (DeadLetterFixture other = fixture.replica()) {
            CompletableFuture<Reply> second =
                    whileHandled(id, () -> CompletableFuture.supplyAsync(() -> other.redrive(id)));

            assertThat(second.get(30, TimeUnit.SECONDS).status()).isEqualTo(404);
        }
        assertThat(fixture.received()).isEmpty();
    }

    @Test
    void a_dead_letter_that_another_replica_handles_meanwhile_does_not_stop_the_others() throws Exception {
        long first = fixture.add(OtherServices.of(42).submitted());
        long second = fixture.add(OtherServices.of(43).submitted());

        CompletableFuture<Reply> all =
                whileHandled(first, () -> CompletableFuture.supplyAsync(() -> fixture.redriveAll("{}")));

        Reply results = all.get(30, TimeUnit.SECONDS).good();
        assertThat(DeadLetterFixture.ids(results)).containsExactly(first, second);
        assertThat(results.body().path("items").findValuesAsText("result")).containsExactly("GONE", "HANDLED");
        assertThat(fixture.received()).containsExactly("43");
    }

    /** Starts something in the middle of a transaction that handles and forgets an event, and commits when it waits. */
    private <T> CompletableFuture<T> whileHandled(long id, Supplier<CompletableFuture<T>> meanwhile) {
        DeadLetterTable events = fixture.service().bean(DeadLetterTable.class);
        return fixture.service().bean(Transactions.class).write(() -> {
            events.lock(id);
            events.delete(id);
            CompletableFuture<T> started = meanwhile.get();
            awaitLockWait();
            return started;
        });
    }

    private void awaitLockWait() {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (waiting() == 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return fixture.service()
                .bean(Sql.class)
                .query(
                        "SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL",
                        statement -> {},
                        row -> row.getInt(1))
                .get(0);
    }

    private void addAt(Instant moment, String routingKey, String cause) {
        DeadLetterTable events = fixture.service().bean(DeadLetterTable.class);
        fixture.service().bean(Transactions.class).write(() -> {
            events.add(routingKey, HELLO, cause, moment);
            return cause;
        });
    }
}

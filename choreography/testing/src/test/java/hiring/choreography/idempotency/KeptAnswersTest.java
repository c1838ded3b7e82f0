package hiring.choreography.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.SettableClock;
import hiring.choreography.web.KeyReusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final Answer DONE = new Answer(200, Optional.empty(), Optional.of("application/json"), "{}");
    private static final Duration KEEP = Duration.ofDays(2);
    private static final KeyedRequest REQUEST = new KeyedRequest("k", "f");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T09:30:00Z"));

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @SuppressWarnings("NullAway.Init")
    private Transactions transactions;

    @SuppressWarnings("NullAway.Init")
    private KeptAnswers answers;

    @BeforeEach
    void start() {
        service = LoneService.start(
                "keeper",
                Map.of(
                        "micronaut.application.name",
                        "keeper",
                        "hiring.outbox.enabled",
                        false,
                        // the service deletes expired answers too, by the clock of the machine
                        "hiring.idempotency.keep",
                        "36500d",
                        "hiring.migrations",
                        List.of("classpath:db/migration/idempotency")));
        transactions = service.bean(Transactions.class);
        answers = new KeptAnswers(service.bean(Sql.class), clock);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void the_second_request_waits_and_gets_the_answer_of_the_first() {
        assertThat(secondWhile(true).join()).contains(DONE);
    }

    @Test
    void the_second_request_does_the_work_if_the_first_failed() {
        assertThat(secondWhile(false).join()).isEmpty();
    }

    @Test
    void a_key_belongs_to_one_request() {
        keep("k");

        assertThatThrownBy(() -> take(new KeyedRequest("k", "another"))).isInstanceOf(KeyReusedException.class);
        assertThat(take(REQUEST)).contains(DONE);
    }

    @Test
    void an_answer_is_deleted_after_its_retention_and_not_before() {
        ExpiredAnswers expired = expiring(KEEP);
        keep("old");
        clock.advance(Duration.ofDays(1));
        keep("new");

        clock.advance(Duration.ofDays(1));
        expired.deleteSome();
        assertThat(keys()).containsExactly("new", "old");

        clock.advance(Duration.ofMillis(1));
        assertThat(expired.deleteSome()).isFalse();
        assertThat(keys()).containsExactly("new");
    }

    @Test
    void answers_are_deleted_a_batch_at_a_time() {
        for (int i = 0; i <= ExpiredAnswers.LARGEST_BATCH; i++) {
            keep("key " + i);
        }
        clock.advance(Duration.ofHours(49));

        assertThat(expiring(KEEP).deleteSome()).isTrue();
        assertThat(keys()).hasSize(1);
    }

    @Test
    void rows_that_another_replica_is_deleting_are_skipped() {
        keep("k");
        clock.advance(Duration.ofHours(49));
        ExpiredAnswers expired = expiring(KEEP);

        transactions.write(() -> {
            int deleted = answers.deleteKeptBefore(clock.instant(), 1);
            CompletableFuture.runAsync(expired::deleteSome).join();
            return deleted;
        });

        assertThat(keys()).isEmpty();
    }

    @Test
    void a_retention_below_a_day_is_rejected() {
        assertThatThrownBy(() -> expiring(Duration.ofHours(23))).hasMessageContaining("hiring.idempotency.keep");
    }

    /** The answer for a request that waits while another has the key, which then stores an answer or fails. */
    private CompletableFuture<Optional<Answer>> secondWhile(boolean firstSucceeds) {
        CountDownLatch asked = new CountDownLatch(1);
        try {
            return transactions.write(() -> {
                answers.take(REQUEST);
                CompletableFuture<Optional<Answer>> second = CompletableFuture.supplyAsync(() -> {
                    asked.countDown();
                    return take(REQUEST);
                });
                await(asked);
                if (!firstSucceeds) {
                    throw new Failed(second);
                }
                answers.keep(REQUEST, DONE);
                return second;
            });
        } catch (Failed e) {
            return e.second;
        }
    }

    private static final class Failed extends RuntimeException {

        private final transient CompletableFuture<Optional<Answer>> second;

        Failed(CompletableFuture<Optional<Answer>> second) {
            this.second = second;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private Optional<Answer> take(KeyedRequest request) {
        return transactions.write(() -> answers.take(request));
    }

    private void keep(String key) {
        transactions.write(() -> {
            KeyedRequest request = new KeyedRequest(key, "f");
            answers.take(request);
            answers.keep(request, DONE);
            return key;
        });
    }

    private ExpiredAnswers expiring(Duration keep) {
        return new ExpiredAnswers(answers, transactions, clock, keep);
    }

    private List<String> keys() {
        return service.query("SELECT idempotency_key FROM kept_answer ORDER BY idempotency_key");
    }
}

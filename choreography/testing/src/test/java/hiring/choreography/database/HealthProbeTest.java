package hiring.choreography.database;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HealthProbeTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final AtomicInteger asked = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @SuppressWarnings("NullAway.Init")
    private HealthProbe probe;

    @BeforeEach
    void start() {
        service = LoneService.start("dead-letter-test");
        probe = new HealthProbe(service.bean(Schema.class), service.bean(Transactions.class), clock, "test");
    }

    @AfterEach
    void stop() {
        probe.stop();
        service.close();
    }

    @Test
    void has_the_answer() {
        assertThat(probe.ask(asked::incrementAndGet)).contains(1);
    }

    @Test
    void does_not_wait_for_an_answer_that_takes_long() {
        CountDownLatch answered = new CountDownLatch(1);
        long begin = System.nanoTime();

        assertThat(probe.ask(() -> await(answered))).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        answered.countDown();
    }

    @Test
    void does_not_query_an_unresponsive_database_for_a_second() {
        assertThat(probe.ask(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .isEmpty();

        assertThat(probe.ask(asked::incrementAndGet)).isEmpty();
        assertThat(asked).hasValue(0);

        clock.advance(Duration.ofSeconds(1));
        assertThat(probe.ask(asked::incrementAndGet)).contains(1);
    }

    @Test
    void has_no_answer_where_the_database_has_gone() {
        service.loseDatabase();

        assertThat(probe.ask(() -> service.bean(Sql.class).query("SELECT 1", statement -> {}, row -> row.getInt(1))))
                .isEmpty();
    }

    private static boolean await(CountDownLatch answered) {
        try {
            answered.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package hiring.choreography.database;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Questions to the database of those who watch the service, and who would rather have no answer than wait for one: they
 * must not hang because the database does. A thread of its own asks them, so that no more than one is kept waiting.
 */
@Singleton
public final class HealthProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_WAITING = 16;

    private final Schema schema;
    private final Transactions transactions;
    private final Clock clock;
    private final ThreadPoolExecutor asking;
    private volatile Instant hopelessUntil = Instant.MIN;

    HealthProbe(
            Schema schema,
            Transactions transactions,
            Clock clock,
            @Value("${micronaut.application.name}") String service) {
        this.schema = schema;
        this.transactions = transactions;
        this.clock = clock;
        this.asking =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                    Thread thread = new Thread(work, service + " quick look");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @PreDestroy
    void stop() {
        asking.shutdown();
    }

    /**
     * Asks a question within a transaction that only reads.
     *
     * @return empty if there was no answer within a second; for another second nothing is asked then
     */
    public <T> Optional<T> ask(Supplier<T> question) {
        if (!schema.isCurrent() || clock.instant().isBefore(hopelessUntil)) {
            return Optional.empty();
        }
        try {
            return Optional.of(await(asking.submit(() -> transactions.read(question))));
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            hopelessUntil = clock.instant().plus(PATIENCE);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static <T> T await(Future<T> answer) throws ExecutionException, TimeoutException, InterruptedException {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            // only what was not begun: an interrupt would close the files of an embedded database
            answer.cancel(false);
        }
    }
}

package hiring.choreography.idempotency;

import hiring.choreography.database.Transactions;
import hiring.choreography.job.BackgroundJob;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Deletes the answers whose keys have expired, a batch at a time. */
@Singleton
final class ExpiredAnswers implements BackgroundJob {

    static final int LARGEST_BATCH = 500;

    private static final Duration PROMISED = Duration.ofHours(24);
    private static final Duration REST = Duration.ofMinutes(10);

    private final KeptAnswers answers;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration keep;

    /** @param keep how long a retry is answered as the first time */
    ExpiredAnswers(
            KeptAnswers answers,
            Transactions transactions,
            Clock clock,
            @Value("${hiring.idempotency.keep:48h}") Duration keep) {
        if (keep.compareTo(PROMISED) < 0) {
            throw new IllegalArgumentException(
                    "hiring.idempotency.keep: " + keep + " is less than the 24 hours promised");
        }
        this.answers = answers;
        this.transactions = transactions;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "expired answers";
    }

    @Override
    public Duration firstRest() {
        return Duration.ZERO;
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        return deleteSome();
    }

    /** Deletes at most one batch. Returns whether there may be more. */
    boolean deleteSome() {
        Instant expired = clock.instant().minus(keep);
        return transactions.write(() -> answers.deleteKeptBefore(expired, LARGEST_BATCH)) == LARGEST_BATCH;
    }
}

package hiring.choreography.idempotency;

import hiring.choreography.background.BackgroundWork;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes the answers that nobody may ask for any more, a few at a time, for as long as the service runs. */
@Context
final class ExpiredAnswers {

    static final int LARGEST_BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredAnswers.class);
    private static final Duration PROMISED = Duration.ofHours(24);
    private static final Duration REST = Duration.ofMinutes(10);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final KeptAnswers answers;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration keep;
    private final BackgroundWork work;

    /** @param keep how long a retry is answered as the first time */
    ExpiredAnswers(
            KeptAnswers answers,
            Transactions transactions,
            Schema schema,
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
        OngoingTrouble trouble =
                OngoingTrouble.saidTo(LOG, "expired answers are left for later", "expired answers are deleted again");
        this.work = new BackgroundWork("expired answers", schema::isCurrent, REST, trouble, this::deleteSome);
    }

    @PostConstruct
    void start() {
        work.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        work.stop(LONGEST_FAREWELL);
    }

    /** Deletes a batch at most, and tells whether there may be more. */
    boolean deleteSome() {
        Instant expired = clock.instant().minus(keep);
        return transactions.write(connection -> answers.deleteKeptBefore(connection, expired, LARGEST_BATCH))
                == LARGEST_BATCH;
    }
}

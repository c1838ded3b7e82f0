package hiring.choreography.idempotency;

import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import hiring.choreography.service.Backoff;
import hiring.choreography.service.Failures;
import hiring.choreography.service.StopSignal;
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
    private static final Duration AWAIT_SCHEMA = Duration.ofMillis(250);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final KeptAnswers answers;
    private final Transactions transactions;
    private final Schema schema;
    private final Clock clock;
    private final Duration keep;
    private final StopSignal stopSignal = new StopSignal();
    private final Thread thread = new Thread(this::run, "expired answers");
    private String lastTrouble = "";

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
        this.schema = schema;
        this.clock = clock;
        this.keep = keep;
    }

    @PostConstruct
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopSignal.stop();
        thread.join(LONGEST_FAREWELL.toMillis());
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (!stopSignal.isStopping()) {
            try {
                if (schema.awaitCurrent(AWAIT_SCHEMA)) {
                    deleteAll();
                    backoff.reset();
                    lastTrouble = "";
                    stopSignal.pause(REST);
                }
            } catch (Exception e) {
                complain(e);
                stopSignal.pause(backoff.next());
            }
        }
    }

    private void deleteAll() {
        boolean isMoreToCome = true;
        while (isMoreToCome && !stopSignal.isStopping()) {
            isMoreToCome = deleteSome();
        }
    }

    /** Deletes a batch at most, and tells whether there may be more. */
    boolean deleteSome() {
        Instant expired = clock.instant().minus(keep);
        return transactions.write(connection -> answers.deleteKeptBefore(connection, expired, LARGEST_BATCH))
                == LARGEST_BATCH;
    }

    /** Says what is wrong once, and again only when it is something else. */
    private void complain(Exception e) {
        String trouble = Failures.inOneLine(e);
        if (!stopSignal.isStopping() && !trouble.equals(lastTrouble)) {
            LOG.warn("expired answers are left for later: {}", trouble);
        }
        lastTrouble = trouble;
    }
}

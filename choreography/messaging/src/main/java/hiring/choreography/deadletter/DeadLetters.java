package hiring.choreography.deadletter;

import hiring.choreography.database.SqlFailure;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads dead letters, handles them again and discards them: each at most once, on any number of replicas. */
@Singleton
public final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterTable table;
    private final Transactions transactions;
    private final Optional<EventHandler> handler;
    private final Clock clock;

    /** @param handler empty in a service that consumes nothing, and so has no dead letters */
    DeadLetters(DeadLetterTable table, Transactions transactions, Optional<EventHandler> handler, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.handler = handler;
        this.clock = clock;
    }

    /**
     * Dead letters in the order in which they were added.
     *
     * @param after the id after which the list begins; 0 is the beginning
     * @param most how many at most
     */
    public List<DeadLetter> list(DeadLetterFilter filter, long after, int most) {
        return transactions.read(() -> table.list(filter, after, most));
    }

    /** One dead letter, discarded or not. */
    public Optional<DeadLetter> find(long id) {
        return transactions.read(() -> table.find(id));
    }

    /** Handles a dead letter again and deletes it, in one transaction of its own. */
    public RedriveResult redrive(long id) {
        try {
            Optional<String> routingKey = transactions.writeApart(() -> handleAndDelete(id));
            routingKey.ifPresent(key -> LOG.info("redriven id={} routingKey={}", id, key));
            return routingKey.isPresent() ? RedriveResult.handled(id) : RedriveResult.gone(id);
        } catch (HandlingFailedException e) {
            if (SqlFailure.isTransient(e)) {
                throw e;
            }
            return failedAgain(id, DeadLetterReason.of(e.failure()));
        }
    }

    /** Discards a dead letter. Returns empty if it does not exist or is discarded already. */
    public Optional<DeadLetter> discard(long id, Actor actor, String reason) {
        Optional<DeadLetter> discarded = transactions.write(() -> lockOpen(id).flatMap(deadLetter -> {
            table.discard(id, new Discarding(clock.instant(), actor.name(), reason));
            return table.find(id);
        }));
        discarded.ifPresent(letter -> LOG.info("discarded id={} routingKey={}", id, letter.routingKey()));
        return discarded;
    }

    private Optional<String> handleAndDelete(long id) {
        Optional<DeadLetter> deadLetter = lockOpen(id);
        deadLetter.ifPresent(letter -> {
            handle(letter);
            table.delete(id);
        });
        return deadLetter.map(DeadLetter::routingKey);
    }

    private void handle(DeadLetter deadLetter) {
        try {
            List<IncomingEvent> batch = deadLetter.body().map(Body::bytes).map(IncomingEvent::of).stream()
                    .toList();
            handler.orElseThrow(() -> new IllegalStateException("this service consumes no events"))
                    .handle(batch);
        } catch (RuntimeException e) {
            throw new HandlingFailedException(e);
        }
    }

    private RedriveResult failedAgain(long id, String cause) {
        boolean isStillThere = transactions.writeApart(() -> table.failedAgain(id, cause, clock.instant()));
        LOG.warn("failed again id={} cause={}", id, cause);
        return isStillThere ? RedriveResult.failed(id, cause) : RedriveResult.gone(id);
    }

    private Optional<DeadLetter> lockOpen(long id) {
        return table.lock(id).filter(letter -> letter.state() == DeadLetterState.PARKED);
    }
}

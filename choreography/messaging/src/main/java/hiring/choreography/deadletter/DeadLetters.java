package hiring.choreography.deadletter;

import hiring.choreography.database.SqlFailure;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads parked events, handles them again, and discards them: each at most once, however many replicas are asked to. */
@Singleton
public final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterTable events;
    private final Transactions transactions;
    private final Optional<EventHandler> handler;
    private final Clock clock;

    /** @param handler empty in a service that consumes nothing, and so parks nothing */
    DeadLetters(DeadLetterTable events, Transactions transactions, Optional<EventHandler> handler, Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.handler = handler;
        this.clock = clock;
    }

    /**
     * Parked events in the order in which they were parked.
     *
     * @param after the id after which the list begins; 0 is the beginning
     * @param most how many at most
     */
    public List<DeadLetter> list(DeadLetterFilter filter, long after, int most) {
        return transactions.read(connection -> events.list(connection, filter, after, most));
    }

    /** One parked event, discarded or not. */
    public Optional<DeadLetter> find(long id) {
        return transactions.read(connection -> events.find(connection, id));
    }

    /** Handles an event again and deletes it, in one transaction of its own. */
    public RedriveResult redrive(long id) {
        try {
            Optional<String> routingKey = transactions.writeApart(connection -> handleAndDelete(connection, id));
            routingKey.ifPresent(key -> LOG.info("redriven id={} routingKey={}", id, key));
            return routingKey.isPresent() ? RedriveResult.handled(id) : RedriveResult.gone(id);
        } catch (HandlingFailedException e) {
            if (SqlFailure.isTransient(e)) {
                throw e;
            }
            return failedAgain(id, DeadLetterReason.of(e.failure()));
        }
    }

    /** Decides that an event is never handled again; empty if it is not there, or that was decided before. */
    public Optional<DeadLetter> discard(long id, Actor actor, String reason) {
        Optional<DeadLetter> discarded =
                transactions.write(connection -> lockParked(connection, id).flatMap(parked -> {
                    events.discard(connection, id, new Discarding(clock.instant(), actor.name(), reason));
                    return events.find(connection, id);
                }));
        discarded.ifPresent(event -> LOG.info("discarded id={} routingKey={}", id, event.routingKey()));
        return discarded;
    }

    private Optional<String> handleAndDelete(Connection connection, long id) {
        Optional<DeadLetter> parked = lockParked(connection, id);
        parked.ifPresent(event -> {
            handle(connection, event);
            events.delete(connection, id);
        });
        return parked.map(DeadLetter::routingKey);
    }

    private void handle(Connection connection, DeadLetter parked) {
        try {
            List<IncomingEvent> batch = parked.body().map(Body::bytes).map(IncomingEvent::of).stream()
                    .toList();
            handler.orElseThrow(() -> new IllegalStateException("this service consumes no events"))
                    .handle(connection, batch);
        } catch (RuntimeException e) {
            throw new HandlingFailedException(e);
        }
    }

    private RedriveResult failedAgain(long id, String cause) {
        boolean isStillThere =
                transactions.writeApart(connection -> events.failedAgain(connection, id, cause, clock.instant()));
        LOG.warn("failed again id={} cause={}", id, cause);
        return isStillThere ? RedriveResult.failed(id, cause) : RedriveResult.gone(id);
    }

    private Optional<DeadLetter> lockParked(Connection connection, long id) {
        return events.lock(connection, id).filter(event -> event.state() == DeadLetterState.PARKED);
    }
}

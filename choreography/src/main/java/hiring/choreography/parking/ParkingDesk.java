package hiring.choreography.parking;

import hiring.choreography.database.SqlFailure;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.FailedAgainException;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators do with parked events. */
@Singleton
public final class ParkingDesk {

    static final String REDRIVE = "redrive";
    static final String DISCARD = "discard";

    private static final Logger LOG = LoggerFactory.getLogger(ParkingDesk.class);

    private final ParkedEvents events;
    private final Transactions transactions;
    private final Optional<EventHandler> handler;
    private final Clock clock;

    /** @param handler empty in a service that hears nothing, and so parks nothing */
    ParkingDesk(ParkedEvents events, Transactions transactions, Optional<EventHandler> handler, Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.handler = handler;
        this.clock = clock;
    }

    /** What has been parked longest, in brief. */
    public List<ParkedBrief> oldest(int most) {
        return transactions.read(connection -> events.list(connection, ParkedFilter.ALL_PARKED, 0, most)).stream()
                .map(ParkedBrief::of)
                .toList();
    }

    Page<ParkedEvent> list(ParkedFilter filter, PageRequest page) {
        return transactions.read(connection ->
                Page.of(events.list(connection, filter, page.after(), page.limit() + 1), page, ParkedEvent::id));
    }

    /** @throws NotFoundException if there is none */
    ParkedEvent find(long id) {
        return transactions.read(connection -> events.find(connection, id)).orElseThrow(() -> unknown(id));
    }

    /**
     * Handles an event again, and forgets it, in one transaction: once, however many replicas are asked to.
     *
     * @throws NotFoundException if there is none, or no longer
     * @throws ActionNotAllowedException if it is discarded
     * @throws FailedAgainException if it cannot be handled still; it stays parked
     */
    public Redriven redrive(long id) {
        Redriven redriven = tryAgain(id);
        return switch (redriven.result()) {
            case HANDLED -> redriven;
            case FAILED ->
                throw new FailedAgainException(
                        "Parked event " + id,
                        redriven.cause().orElse(""),
                        ParkedState.PARKED.name(),
                        List.of(REDRIVE, DISCARD));
            case GONE -> throw unknown(id);
        };
    }

    /** Handles a page of events again, each in a transaction of its own, so that one that fails holds up no others. */
    Page<Redriven> redriveAll(ParkedFilter filter, PageRequest page) {
        return list(filter, page).map(event -> tryAgainUnlessGone(event.id()));
    }

    /**
     * Decides that an event is not to be handled any more.
     *
     * @throws NotFoundException if there is none
     * @throws ActionNotAllowedException if that was decided before
     */
    ParkedEvent discard(long id, Actor actor, String reason) {
        ParkedEvent discarded = transactions.write(connection -> {
            lockParked(connection, id, DISCARD);
            events.discard(connection, id, new Discard(clock.instant(), actor.name(), reason));
            return events.find(connection, id).orElseThrow(() -> unknown(id));
        });
        LOG.info("discarded id={} routingKey={}", id, discarded.routingKey());
        return discarded;
    }

    private Redriven tryAgainUnlessGone(long id) {
        try {
            return tryAgain(id);
        } catch (NotFoundException | ActionNotAllowedException e) {
            return Redriven.gone(id);
        }
    }

    private Redriven tryAgain(long id) {
        try {
            String routingKey = transactions.writeApart(connection -> handleAndForget(connection, id));
            LOG.info("redriven id={} routingKey={}", id, routingKey);
            return Redriven.handled(id);
        } catch (HandlingFailedException e) {
            if (SqlFailure.isTransient(e)) {
                throw e;
            }
            return failedAgain(id, Cause.of(e.failure()));
        }
    }

    private String handleAndForget(Connection connection, long id) {
        ParkedEvent parked = lockParked(connection, id, REDRIVE);
        handle(connection, parked);
        events.delete(connection, id);
        return parked.routingKey();
    }

    private void handle(Connection connection, ParkedEvent parked) {
        try {
            List<IncomingEvent> batch = parked.body().map(Body::bytes).map(IncomingEvent::of).stream()
                    .toList();
            handler.orElseThrow(() -> new IllegalStateException("nothing is heard here"))
                    .handle(connection, batch);
        } catch (RuntimeException e) {
            throw new HandlingFailedException(e);
        }
    }

    private Redriven failedAgain(long id, String cause) {
        boolean isStillThere =
                transactions.writeApart(connection -> events.failedAgain(connection, id, cause, clock.instant()));
        LOG.warn("failed again id={} cause={}", id, cause);
        return isStillThere ? Redriven.failed(id, cause) : Redriven.gone(id);
    }

    private ParkedEvent lockParked(Connection connection, long id, String action) {
        ParkedEvent event = events.lock(connection, id).orElseThrow(() -> unknown(id));
        if (event.state() != ParkedState.PARKED) {
            throw new ActionNotAllowedException(
                    action, "parked event " + id, Optional.of(event.state().name()), List.of(), Optional.empty());
        }
        return event;
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("There is no parked event " + id + ".");
    }
}

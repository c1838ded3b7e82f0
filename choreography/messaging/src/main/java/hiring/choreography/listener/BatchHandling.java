package hiring.choreography.listener;

import com.rabbitmq.client.Delivery;
import hiring.choreography.background.Backoff;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.control.ControlMessage;
import hiring.choreography.control.ControlMessageCodec;
import hiring.choreography.database.SqlFailure;
import hiring.choreography.event.MalformedEventException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Handles a batch. Garbage becomes a dead letter at once. If the events that are left cannot be handled together, the batch
 * is halved until the ones at fault stand alone, and those become dead letters; all the others are handled. Trouble with
 * the database is not the fault of a message: the messages stay unacknowledged, and the transaction is retried until it
 * succeeds.
 */
final class BatchHandling {

    private final Work work;
    private final DeadLetterStore deadLetters;
    private final Patience patience;
    private final OngoingTrouble trouble;

    /** @param trouble with the database, as far as earlier batches met it */
    BatchHandling(Work work, DeadLetterStore deadLetters, Patience patience, OngoingTrouble trouble) {
        this.work = work;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.trouble = trouble;
    }

    /** Handles a batch in a transaction of its own: all of it, or nothing if it throws. */
    interface Work {

        /** Prepares for a batch, before the transaction; what fails ends the session, and is no fault of a message. */
        default void prepare(Batch batch) {}

        void commit(Batch batch);
    }

    /** How long to go on trying while the database is in trouble. */
    interface Patience {

        boolean isWorthTryingAgain();

        void pause(Duration duration);
    }

    /** A message and what it holds: an event or a control message. */
    private record Understood(Delivery message, Optional<IncomingEvent> event, Optional<ControlMessage> control) {}

    /** @throws RuntimeException if something is neither handled nor kept as a dead letter; then nothing may be acknowledged */
    void handle(List<Delivery> batch) {
        List<Understood> understood = new ArrayList<>();
        for (Delivery message : batch) {
            try {
                understood.add(read(message));
            } catch (MalformedEventException e) {
                deadLetter(message, e);
            }
        }
        work.prepare(batchOf(understood));
        handleTogether(understood);
    }

    private static Understood read(Delivery message) {
        try {
            return new Understood(message, Optional.of(IncomingEvent.of(message.getBody())), Optional.empty());
        } catch (MalformedEventException noEvent) {
            ControlMessage control = ControlMessageCodec.find(message.getBody()).orElseThrow(() -> noEvent);
            return new Understood(message, Optional.empty(), Optional.of(control));
        }
    }

    private static Batch batchOf(List<Understood> messages) {
        return new Batch(
                messages.stream().flatMap(message -> message.event().stream()).toList(),
                messages.stream().flatMap(message -> message.control().stream()).toList());
    }

    private void handleTogether(List<Understood> events) {
        if (events.isEmpty()) {
            return;
        }
        Batch batch = batchOf(events);
        try {
            patiently(() -> work.commit(batch));
        } catch (RuntimeException e) {
            if (SqlFailure.isTransient(e)) {
                throw e;
            }
            handleApart(events, e);
        }
    }

    private void handleApart(List<Understood> events, RuntimeException cause) {
        if (events.size() == 1) {
            deadLetter(events.get(0).message(), cause);
            return;
        }
        int half = events.size() / 2;
        handleTogether(events.subList(0, half));
        handleTogether(events.subList(half, events.size()));
    }

    private void deadLetter(Delivery message, RuntimeException cause) {
        patiently(() -> deadLetters.add(message.getEnvelope().getRoutingKey(), message.getBody(), cause));
    }

    private void patiently(Runnable write) {
        Backoff backoff = new Backoff();
        while (true) {
            try {
                write.run();
                trouble.isOver();
                return;
            } catch (RuntimeException e) {
                if (!SqlFailure.isTransient(e) || !patience.isWorthTryingAgain()) {
                    throw e;
                }
                trouble.is(e);
                patience.pause(backoff.next());
            }
        }
    }
}

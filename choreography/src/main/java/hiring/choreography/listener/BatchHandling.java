package hiring.choreography.listener;

import com.rabbitmq.client.Delivery;
import hiring.choreography.database.SqlFailure;
import hiring.choreography.event.EventCodec;
import hiring.choreography.event.MalformedEventException;
import hiring.choreography.letter.Letter;
import hiring.choreography.letter.LetterCodec;
import hiring.choreography.service.Backoff;
import hiring.choreography.service.Failures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a batch. Garbage is parked at once. If the events that are left cannot be handled together, the batch
 * is halved until the ones at fault stand alone, and those are parked; all the others are handled. Trouble with the
 * database is nobody's fault: the messages stay unacknowledged and the same batch is tried again until it works.
 */
final class BatchHandling {

    private static final Logger LOG = LoggerFactory.getLogger(BatchHandling.class);

    private final Work work;
    private final ParkingPlace parking;
    private final Patience patience;

    BatchHandling(Work work, ParkingPlace parking, Patience patience) {
        this.work = work;
        this.parking = parking;
        this.patience = patience;
    }

    /** Handles a batch in a transaction of its own: all of it, or nothing if it throws. */
    interface Work {

        void commit(Batch batch);
    }

    /** Where messages go that can never be handled. */
    interface ParkingPlace {

        void park(Delivery message, Exception cause) throws IOException, InterruptedException, TimeoutException;
    }

    /** How long to go on trying while the database is in trouble. */
    interface Patience {

        boolean isWorthTryingAgain();

        void pause(Duration duration);
    }

    /** A message and what it holds: an event or a letter. */
    private record Understood(Delivery message, Optional<IncomingEvent> event, Optional<Letter> letter) {}

    void handle(List<Delivery> batch) throws IOException, InterruptedException, TimeoutException {
        List<Understood> understood = new ArrayList<>();
        for (Delivery message : batch) {
            try {
                understood.add(read(message));
            } catch (MalformedEventException e) {
                parking.park(message, e);
            }
        }
        handleTogether(understood);
    }

    private static Understood read(Delivery message) {
        try {
            IncomingEvent event = new IncomingEvent(
                    EventCodec.read(message.getBody()), new String(message.getBody(), StandardCharsets.UTF_8));
            return new Understood(message, Optional.of(event), Optional.empty());
        } catch (MalformedEventException noEvent) {
            Letter letter = LetterCodec.find(message.getBody()).orElseThrow(() -> noEvent);
            return new Understood(message, Optional.empty(), Optional.of(letter));
        }
    }

    private static Batch batchOf(List<Understood> messages) {
        return new Batch(
                messages.stream().flatMap(message -> message.event().stream()).toList(),
                messages.stream().flatMap(message -> message.letter().stream()).toList());
    }

    private void handleTogether(List<Understood> events) throws IOException, InterruptedException, TimeoutException {
        if (events.isEmpty()) {
            return;
        }
        try {
            commitPatiently(batchOf(events));
        } catch (RuntimeException e) {
            if (SqlFailure.isTransient(e)) {
                throw e;
            }
            handleApart(events, e);
        }
    }

    private void handleApart(List<Understood> events, RuntimeException cause)
            throws IOException, InterruptedException, TimeoutException {
        if (events.size() == 1) {
            parking.park(events.get(0).message(), cause);
            return;
        }
        int half = events.size() / 2;
        handleTogether(events.subList(0, half));
        handleTogether(events.subList(half, events.size()));
    }

    private void commitPatiently(Batch batch) {
        Backoff backoff = new Backoff();
        while (true) {
            try {
                work.commit(batch);
                return;
            } catch (RuntimeException e) {
                if (!SqlFailure.isTransient(e) || !patience.isWorthTryingAgain()) {
                    throw e;
                }
                LOG.warn("database in trouble, batch is kept and tried again: {}", Failures.inOneLine(e));
                patience.pause(backoff.next());
            }
        }
    }
}

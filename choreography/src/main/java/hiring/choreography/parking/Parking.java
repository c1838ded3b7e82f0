package hiring.choreography.parking;

import hiring.choreography.database.Transactions;
import hiring.choreography.listener.ParkingPlace;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits to the service's own database what it cannot handle, before the broker may forget it. */
@Singleton
final class Parking implements ParkingPlace {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);
    private static final int LONGEST_LOGGED = 255;

    private final ParkedEvents events;
    private final Transactions transactions;
    private final Clock clock;

    Parking(ParkedEvents events, Transactions transactions, Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void park(String routingKey, byte[] body, RuntimeException cause) {
        String why = Cause.of(cause);
        transactions.write(connection -> {
            events.add(connection, routingKey, new Body(body), why, clock.instant());
            return why;
        });
        LOG.warn("parked routingKey={} cause={}", KeptText.of(routingKey, LONGEST_LOGGED), why);
    }
}

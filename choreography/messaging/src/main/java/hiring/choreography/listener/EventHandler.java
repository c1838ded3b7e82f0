package hiring.choreography.listener;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Handles the events that a service consumes. */
public interface EventHandler {

    /** The routing keys that the service's queue is bound to, for example {@code *.failed}. Asked for when the tables are there. */
    List<String> routingKeys();

    /**
     * The routing keys that a batch shows to be needed as well. The queue is bound to them before the batch is handled; the handler
     * stores them, so that {@link #routingKeys} has them next time.
     */
    default Set<String> furtherRoutingKeys(List<IncomingEvent> batch) {
        return Set.of();
    }

    /**
     * For how long a batch waits for more events while one batch follows another. The longer, the fewer transactions; when events
     * come one by one, none waits.
     */
    default Duration linger() {
        return Duration.ZERO;
    }

    /**
     * Takes a batch of events in, within one transaction. It may be called again with events it has already seen, in any
     * order, and must then change nothing.
     */
    void handle(List<IncomingEvent> batch);
}

package hiring.choreography.listener;

import java.time.Duration;
import java.util.List;

/** Handles the events that a service consumes. */
public interface EventHandler {

    /** The routing keys that the service's queue is bound to, for example {@code *.passed}. */
    List<String> routingKeys();

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

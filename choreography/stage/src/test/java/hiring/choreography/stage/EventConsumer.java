package hiring.choreography.stage;

import hiring.choreography.event.Event;
import java.util.List;
import java.util.Optional;

/** A consumer of events. */
interface EventConsumer {

    String name();

    /** Whether its queue is bound to this routing key. */
    boolean isBoundTo(String routingKey);

    /** Processes a batch, and returns the event that it publishes in reaction, if any. */
    Optional<Event> receive(List<Event> batch);
}

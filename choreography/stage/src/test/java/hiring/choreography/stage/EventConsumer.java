package hiring.choreography.stage;

import hiring.choreography.event.Event;
import java.util.List;
import java.util.Optional;

/** One who hears events. */
interface EventConsumer {

    String name();

    /** Whether its queue is bound to this routing key. */
    boolean isBoundTo(String routingKey);

    /** Takes in a batch, and answers what it has to say to that. */
    Optional<Event> receive(List<Event> batch);
}

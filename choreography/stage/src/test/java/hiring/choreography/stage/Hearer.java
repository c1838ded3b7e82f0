package hiring.choreography.stage;

import hiring.choreography.event.Event;
import java.util.List;
import java.util.Optional;

/** One who hears events. */
interface Hearer {

    String name();

    /** Whether its queue is bound to this routing key. */
    boolean isBoundTo(String routingKey);

    /** Takes in a batch, and answers what it has to say to that. */
    Optional<Event> hear(List<Event> batch);
}

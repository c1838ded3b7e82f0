package hiring.choreography.stage;

import hiring.choreography.event.Event;
import java.util.List;

/** Takes what other stages have arranged. A stage that consumes {@link Subscription#SCHEDULES} has a bean of it. */
public interface ScheduleListener {

    /**
     * Takes {@code scheduled} events of other stages, within the transaction of their batch. It may be called again with events
     * that it has taken before, in any order, and must then change nothing.
     */
    void scheduled(List<Event> events);
}

package hiring.choreography.stage;

import hiring.choreography.event.Event;
import java.util.function.Supplier;

/**
 * An action that a user may take now.
 *
 * @param what as {@link RecordedFact} has it
 * @param doing takes the action, and returns the event that it publishes
 */
record PossibleAction(String owner, String what, Supplier<Event> doing) {}

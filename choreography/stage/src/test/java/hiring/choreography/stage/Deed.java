package hiring.choreography.stage;

import hiring.choreography.event.Event;
import java.util.function.Supplier;

/**
 * What a person may do now.
 *
 * @param what as {@link Recorded} has it
 * @param doing does it, and answers the event that says so
 */
record Deed(String owner, String what, Supplier<Event> doing) {}

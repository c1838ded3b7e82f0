package hiring.choreography.outbox;

import hiring.choreography.event.Event;
import java.util.Optional;

/**
 * An event as its owner keeps it.
 *
 * @param outcome what was recorded, also where the event itself keeps it back
 * @param note for the owner's people alone
 */
public record LogEntry(
        Event event,
        Optional<String> status,
        Optional<String> outcome,
        Optional<String> qualifier,
        Optional<String> reason,
        Optional<String> note) {}

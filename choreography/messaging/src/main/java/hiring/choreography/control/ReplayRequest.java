package hiring.choreography.control;

import java.util.Optional;

/**
 * Asks an owner to send events again, to one queue, so that no other service receives them.
 *
 * @param to the queue that wants them
 * @param batched whether many may come in one message, {@code application/cloudevents-batch+json}
 * @param ticket named in the {@link ReplayEnd} that follows the last of them; empty if none is wanted
 */
public record ReplayRequest(String to, Selection selection, boolean batched, Optional<String> ticket)
        implements ControlMessage {

    /** Asks for events one by one, and for no word at the end. */
    public static ReplayRequest to(String queue, Selection selection) {
        return new ReplayRequest(queue, selection, false, Optional.empty());
    }
}

package hiring.choreography.listener;

import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import hiring.choreography.event.MalformedEventException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An event received, and the text of its message. */
public record IncomingEvent(Event event, String body) {

    /**
     * The event that a message's body holds.
     *
     * @throws MalformedEventException if it holds none
     */
    public static IncomingEvent of(byte[] body) {
        return new IncomingEvent(EventCodec.read(body), new String(body, StandardCharsets.UTF_8));
    }

    /**
     * The events of a message that holds an array of them.
     *
     * @throws MalformedEventException if it does not
     */
    public static List<IncomingEvent> allOf(byte[] batch) {
        return EventCodec.split(batch).stream()
                .map(body -> of(body.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}

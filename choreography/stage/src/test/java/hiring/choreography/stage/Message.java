package hiring.choreography.stage;

import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import java.nio.charset.StandardCharsets;

/** An event in transit, in the form that a broker carries. */
record Message(String routingKey, int revision, String id, String body) {

    static Message of(Event event) {
        return new Message(event.type().routingKey(), event.revision(), event.id(), EventCodec.write(event));
    }

    Event event() {
        return EventCodec.read(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return routingKey + " #" + revision;
    }
}

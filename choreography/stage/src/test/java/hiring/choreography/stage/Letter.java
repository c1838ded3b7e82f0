package hiring.choreography.stage;

import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import java.nio.charset.StandardCharsets;

/** An event on its way, in the words that a broker would carry. */
record Letter(String routingKey, int revision, String id, String body) {

    static Letter of(Event event) {
        return new Letter(event.type().routingKey(), event.revision(), event.id(), EventCodec.write(event));
    }

    Event open() {
        return EventCodec.read(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return routingKey + " #" + revision;
    }
}

package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The dead letters of an owner.
 *
 * @param hasAnswered whether the owner has answered; if not, it may have some
 * @param events the oldest of its dead letters
 */
public record RemoteDeadLetters(StageName stage, boolean hasAnswered, List<Event> events) {

    /** Copies the events that it is given. */
    public RemoteDeadLetters {
        events = List.copyOf(events);
    }

    /**
     * A dead letter.
     *
     * @param id the owner's id of the dead letter
     * @param what the event's id, or its routing key if that cannot be read
     * @param cause why the last attempt failed
     * @param attempts the number of failed attempts
     */
    public record Event(long id, String what, String cause, int attempts) {

        private static Event of(JsonNode event) {
            return new Event(
                    event.path("id").asLong(),
                    event.path("eventId").asText(event.path("routingKey").asText()),
                    event.path("cause").asText(),
                    event.path("attempts").asInt());
        }
    }

    static RemoteDeadLetters of(ServiceEndpoint owner, ServiceClient.Reply reply) {
        JsonNode items = reply.body().path("items");
        return new RemoteDeadLetters(
                owner.stage(),
                reply.status() == 200 && items.isArray(),
                StreamSupport.stream(items.spliterator(), false).map(Event::of).toList());
    }
}

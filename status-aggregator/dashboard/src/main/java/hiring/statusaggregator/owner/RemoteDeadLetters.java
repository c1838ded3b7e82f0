package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.process.StageName;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The events that an owner could not handle.
 *
 * @param hasAnswered whether the owner has told; if not, there may be some
 * @param events the oldest of them
 */
public record RemoteDeadLetters(StageName stage, boolean hasAnswered, List<Event> events) {

    /** The events are kept as they are given. */
    public RemoteDeadLetters {
        events = List.copyOf(events);
    }

    /**
     * One of them.
     *
     * @param id by which the owner knows it
     * @param what its own id, or its routing key where that cannot be read
     * @param cause why the last attempt failed
     * @param attempts how often it was tried in vain
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

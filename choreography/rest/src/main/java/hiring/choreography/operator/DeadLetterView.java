package hiring.choreography.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import hiring.choreography.deadletter.Body;
import hiring.choreography.deadletter.DeadLetter;
import hiring.choreography.deadletter.DeadLetterState;
import hiring.choreography.deadletter.Discarding;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * A parked event as operators see it.
 *
 * @param cause why the last attempt failed
 * @param attempts how often it was tried in vain, the first time included
 * @param eventId the event's own id, absent where it cannot be read; so with its type and application
 * @param event the message's body; absent from lists where it is longer than 64 KiB
 * @param eventEncoding how to read it
 * @param discarded by whom, when and why; absent unless it is discarded
 */
@Introspected
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DeadLetterView(
        long id,
        DeadLetterState state,
        String cause,
        int attempts,
        Instant firstFailureAt,
        Instant lastFailureAt,
        String routingKey,
        Optional<String> eventId,
        Optional<String> type,
        Optional<Long> applicationId,
        Optional<String> event,
        Optional<Encoding> eventEncoding,
        Optional<Discarding> discarded) {

    /** How a body is written in JSON. */
    enum Encoding {
        /** As the text that it is. */
        TEXT,
        /** In Base64, because it is no text in UTF-8. */
        BASE64
    }

    static DeadLetterView of(DeadLetter parked) {
        return new DeadLetterView(
                parked.id(),
                parked.state(),
                parked.cause(),
                parked.attempts(),
                parked.firstFailureAt(),
                parked.lastFailureAt(),
                parked.routingKey(),
                parked.description().eventId(),
                parked.description().type(),
                parked.description().application(),
                parked.body().map((Body body) -> body.text().orElseGet(body::base64)),
                parked.body().map((Body body) -> body.text().isPresent() ? Encoding.TEXT : Encoding.BASE64),
                parked.discarded());
    }
}

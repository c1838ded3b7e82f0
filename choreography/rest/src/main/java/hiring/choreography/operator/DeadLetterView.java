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
 * A dead letter in the API.
 *
 * @param cause the reason why the last attempt failed
 * @param attempts the number of failed attempts, the first included
 * @param eventId the event's own id, absent if it cannot be read; the same holds for type and applicationId
 * @param event the message's body; absent from lists if it is longer than 64 KiB
 * @param eventEncoding the encoding of event
 * @param discarded when, by whom and why it was discarded; absent if it is not
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

    /** The encoding of a body in JSON. */
    enum Encoding {
        /** The text itself. */
        TEXT,
        /** In Base64, because it is not text in UTF-8. */
        BASE64
    }

    static DeadLetterView of(DeadLetter deadLetter) {
        return new DeadLetterView(
                deadLetter.id(),
                deadLetter.state(),
                deadLetter.cause(),
                deadLetter.attempts(),
                deadLetter.firstFailureAt(),
                deadLetter.lastFailureAt(),
                deadLetter.routingKey(),
                deadLetter.description().eventId(),
                deadLetter.description().type(),
                deadLetter.description().application(),
                deadLetter.body().map((Body body) -> body.text().orElseGet(body::base64)),
                deadLetter.body().map((Body body) -> body.text().isPresent() ? Encoding.TEXT : Encoding.BASE64),
                deadLetter.discarded());
    }
}

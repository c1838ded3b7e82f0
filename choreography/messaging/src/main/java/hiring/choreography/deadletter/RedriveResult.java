package hiring.choreography.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * The result of handling a dead letter again.
 *
 * @param id of the dead letter
 * @param cause the reason why it failed again; empty if it did not
 */
@Introspected
public record RedriveResult(
        long id,
        Result result,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cause) {

    /** The results. */
    public enum Result {
        /** It was handled and is deleted. */
        HANDLED,
        /** It failed again and stays a dead letter. */
        FAILED,
        /** Another request handled or discarded it at the same time. */
        GONE
    }

    static RedriveResult handled(long id) {
        return new RedriveResult(id, Result.HANDLED, Optional.empty());
    }

    static RedriveResult failed(long id, String cause) {
        return new RedriveResult(id, Result.FAILED, Optional.of(cause));
    }

    static RedriveResult gone(long id) {
        return new RedriveResult(id, Result.GONE, Optional.empty());
    }
}

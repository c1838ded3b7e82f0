package hiring.choreography.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * What became of a parked event that was handled again.
 *
 * @param id under which it was parked
 * @param cause why it failed again, if it did
 */
@Introspected
public record RedriveResult(
        long id,
        Result result,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cause) {

    /** How it went. */
    public enum Result {
        /** It is handled and parked no longer. */
        HANDLED,
        /** It stays parked. */
        FAILED,
        /** Somebody else had it handled, or discarded it, in the same moment. */
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

package hiring.choreography.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An application's number, given by application-service: 1 or greater. */
public record ApplicationId(@JsonValue long value) implements Comparable<ApplicationId> {

    /** @throws InvalidApplicationIdException if the number is below 1 */
    @JsonCreator
    public ApplicationId {
        if (value < 1) {
            throw new InvalidApplicationIdException(value);
        }
    }

    @Override
    public int compareTo(ApplicationId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

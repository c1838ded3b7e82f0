package hiring.choreography.operator;

import hiring.choreography.deadletter.DeadLetterFilter;
import hiring.choreography.deadletter.DeadLetterState;
import hiring.choreography.web.InvalidFieldException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the filters of a list of dead letters from a request. */
final class DeadLetterFilters {

    private DeadLetterFilters() {}

    /** @throws InvalidFieldException if a text has a character that the database cannot store */
    static DeadLetterFilter of(
            DeadLetterState state, @Nullable String routingKey, @Nullable String type, @Nullable String cause) {
        return new DeadLetterFilter(state, text("routingKey", routingKey), text("type", type), text("cause", cause));
    }

    /** PostgreSQL refuses a comparison with a text that it cannot store. */
    private static Optional<String> text(String field, @Nullable String given) {
        if (given != null && given.indexOf('\0') >= 0) {
            throw new InvalidFieldException(field, "has a character U+0000");
        }
        return Optional.ofNullable(given);
    }
}

package hiring.choreography.operator;

import hiring.choreography.deadletter.DeadLetterFilter;
import hiring.choreography.deadletter.DeadLetterState;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Selects the dead letters to handle again; without a body, the first page of all.
 *
 * @param routingKey matches exactly
 * @param type matches exactly, for example {@code hiring.phone-screen.passed}
 * @param cause a part of the cause
 * @param cursor from the previous page
 * @param limit the size of the page, 1 to 200, 50 by default
 */
@Introspected
record RedriveRequest(
        @Nullable String routingKey,
        @Nullable String type,
        @Nullable String cause,
        @Nullable String cursor,
        @Nullable Integer limit) {

    static final RedriveRequest EVERYTHING = new RedriveRequest(null, null, null, null, null);

    DeadLetterFilter filter() {
        return DeadLetterFilters.of(DeadLetterState.PARKED, routingKey, type, cause);
    }
}

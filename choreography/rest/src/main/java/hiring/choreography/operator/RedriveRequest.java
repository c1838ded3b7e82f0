package hiring.choreography.operator;

import hiring.choreography.deadletter.DeadLetterFilter;
import hiring.choreography.deadletter.DeadLetterState;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Which parked events are to be handled again; without a body, the first page of all of them.
 *
 * @param routingKey exactly this one
 * @param type exactly this one, for example {@code hiring.phone-screen.passed}
 * @param cause a part of the cause
 * @param cursor of the page before
 * @param limit how many at the most, 1 to 200, 50 unless said otherwise
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

package hiring.choreography.deadletter;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A decision that an event is not to be handled any more.
 *
 * @param by who decided
 */
@Introspected
public record Discarding(Instant at, String by, String reason) {}

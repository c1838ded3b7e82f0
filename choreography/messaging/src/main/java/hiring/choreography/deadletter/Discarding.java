package hiring.choreography.deadletter;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * An operator's decision that a dead letter is never handled.
 *
 * @param by the operator who decided
 */
@Introspected
public record Discarding(Instant at, String by, String reason) {}

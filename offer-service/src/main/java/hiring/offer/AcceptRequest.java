package hiring.offer;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to record the candidate's acceptance.
 *
 * @param version which version was accepted; the one that the candidate holds by default
 */
@Introspected
record AcceptRequest(@Nullable @Positive Integer version) {}

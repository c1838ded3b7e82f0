package hiring.offer;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * The body by which the candidate's acceptance is recorded.
 *
 * @param version which version was accepted; the one that the candidate holds unless said otherwise
 */
@Introspected
record AcceptRequest(@Nullable @Positive Integer version) {}

package hiring.backgroundcheck.adjudication;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The body of a command that has to be explained, if only to few.
 *
 * @param reason for this stage's people and hr alone, as it may tell what was found
 */
@Introspected
record PrivateReasonRequest(@NotBlank @Size(max = 3000) String reason) {}

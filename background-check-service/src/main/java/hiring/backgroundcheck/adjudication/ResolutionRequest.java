package hiring.backgroundcheck.adjudication;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The body by which a dispute is resolved.
 *
 * @param reason for this stage's people and hr alone
 */
@Introspected
record ResolutionRequest(
        @NotNull Resolution resolution,
        @NotBlank @Size(max = 3000) String reason) {

    /** How a dispute ends. */
    enum Resolution {
        /** The waiting period begins anew. */
        FINDINGS_STAND,
        /** The notice is void, and everything is undecided again. */
        FINDINGS_WRONG
    }
}

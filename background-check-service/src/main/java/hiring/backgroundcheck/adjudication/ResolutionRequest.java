package hiring.backgroundcheck.adjudication;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The body of a request to resolve a dispute.
 *
 * @param reason for screeners and hr alone
 */
@Introspected
record ResolutionRequest(
        @NotNull Resolution resolution,
        @NotBlank @Size(max = 3000) String reason) {

    /** How a dispute ends. */
    enum Resolution {
        /** The waiting period starts again. */
        FINDINGS_STAND,
        /** The notice is void, and the report is undecided again. */
        FINDINGS_WRONG
    }
}

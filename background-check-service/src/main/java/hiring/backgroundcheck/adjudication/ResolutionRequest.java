package hiring.backgroundcheck.adjudication;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
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
        @NotBlank @Size(max = 3000) @Text(TextKind.LINES) String reason) {

    /** How a dispute ends. */
    enum Resolution {
        /** The waiting period starts again. */
        FINDINGS_STAND,
        /** The notice is void, and the report is undecided again. */
        FINDINGS_WRONG
    }
}

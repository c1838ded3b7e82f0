package hiring.backgroundcheck.adjudication;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The body of a command that requires a confidential reason.
 *
 * @param reason for screeners and hr alone, as it may reveal findings
 */
@Introspected
record PrivateReasonRequest(
        @NotBlank @Size(max = 3000) @Text(TextKind.LINES) String reason) {}

package hiring.choreography.web;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The body of a command that wants to be explained.
 *
 * @param reason the reason, which all users can read
 */
@Introspected
public record ReasonRequest(
        @NotBlank @Size(max = 1000) @Text(TextKind.LINES) String reason) {}

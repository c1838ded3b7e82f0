package hiring.application;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to undo a withdrawal.
 *
 * @param reason why, visible to all users
 * @param duplicateReason why it is reinstated although the candidate has applied again meanwhile, for the history
 */
@Introspected
record ReinstatementRequest(
        @NotBlank @Size(max = 1000) @Text(TextKind.LINES) String reason,

        @Nullable @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*", message = "is blank") @Text(TextKind.LINES)
        String duplicateReason) {

    Optional<String> whyNoDuplicate() {
        return Optional.ofNullable(duplicateReason);
    }
}

package hiring.application;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which a withdrawal is undone.
 *
 * @param reason why, for everybody to read
 * @param duplicateReason why it is done although the candidate has applied again meanwhile, for the history
 */
@Introspected
record ReinstatementRequest(
        @NotBlank @Size(max = 1000) String reason,

        @Nullable @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*", message = "is blank")
        String duplicateReason) {

    Optional<String> whyNoDuplicate() {
        return Optional.ofNullable(duplicateReason);
    }
}

package hiring.healthscreening.screening;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to record a verdict.
 *
 * @param accommodations what the candidate needs to do the work, and never why; required with FIT_WITH_ACCOMMODATION only
 * @param note for clinicians alone
 */
@Introspected
record VerdictRequest(
        @NotNull Verdict verdict,
        @Nullable @Size(max = 3000) @Text(TextKind.LINES) String accommodations,
        @Nullable @Size(max = 3000) @Text(TextKind.LINES) String note) {

    /** @throws InvalidFieldException if they are missing, or given where none are needed */
    Optional<String> neededAccommodations() {
        Optional<String> given = Optional.ofNullable(accommodations).filter(text -> !text.isBlank());
        boolean areNeeded = verdict == Verdict.FIT_WITH_ACCOMMODATION;
        if (areNeeded != given.isPresent()) {
            throw new InvalidFieldException(
                    "accommodations", areNeeded ? "are missing" : "go with FIT_WITH_ACCOMMODATION alone");
        }
        return given;
    }

    Optional<String> privateNote() {
        return Optional.ofNullable(note);
    }
}

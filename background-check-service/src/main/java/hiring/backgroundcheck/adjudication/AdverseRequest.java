package hiring.backgroundcheck.adjudication;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to reject a candidate.
 *
 * @param qualifier what the outcome rests on, visible to all users; that of the findings in the notice by default
 * @param note for screeners and hr alone
 */
@Introspected
record AdverseRequest(
        @Nullable @Size(max = 40) String qualifier,
        @Nullable @Size(max = 3000) @Text(TextKind.LINES) String note) {

    Optional<String> given() {
        return Optional.ofNullable(qualifier);
    }

    Optional<String> privateNote() {
        return Optional.ofNullable(note);
    }
}

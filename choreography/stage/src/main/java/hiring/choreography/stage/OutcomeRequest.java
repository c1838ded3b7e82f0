package hiring.choreography.stage;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that records an outcome.
 *
 * @param outcome one that the stage knows
 * @param qualifier one that the outcome allows
 * @param note only the stage's team can read it
 */
@Introspected
public record OutcomeRequest(
        @NotBlank @Size(max = 40) String outcome,
        @Nullable @Size(max = 40) String qualifier,
        @Nullable @Size(max = 4000) @Text(TextKind.LINES) String note) {

    /** What is to be recorded. */
    public OutcomeChoice choice() {
        return new OutcomeChoice(outcome, Optional.ofNullable(qualifier));
    }

    /** What this stage's people should know. */
    public Optional<String> privateNote() {
        return Optional.ofNullable(note);
    }
}

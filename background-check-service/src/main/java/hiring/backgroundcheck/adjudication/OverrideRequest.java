package hiring.backgroundcheck.adjudication;

import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request by which hr decides without notice and waiting period.
 *
 * @param outcome one of the stage's outcomes
 * @param qualifier one that the outcome allows
 * @param reason for screeners and hr alone
 */
@Introspected
record OverrideRequest(
        @NotBlank @Size(max = 40) String outcome,
        @Nullable @Size(max = 40) String qualifier,
        @NotBlank @Size(max = 3000) @Text(TextKind.LINES) String reason) {

    OutcomeChoice choice() {
        return new OutcomeChoice(outcome, Optional.ofNullable(qualifier));
    }
}

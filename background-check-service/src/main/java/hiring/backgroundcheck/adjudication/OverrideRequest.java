package hiring.backgroundcheck.adjudication;

import hiring.choreography.stage.OutcomeChoice;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body by which hr decides past everything else.
 *
 * @param outcome one that the stage knows
 * @param qualifier one that the outcome allows
 * @param reason for this stage's people and hr alone
 */
@Introspected
record OverrideRequest(
        @NotBlank @Size(max = 40) String outcome,
        @Nullable @Size(max = 40) String qualifier,
        @NotBlank @Size(max = 3000) String reason) {

    OutcomeChoice choice() {
        return new OutcomeChoice(outcome, Optional.ofNullable(qualifier));
    }
}

package hiring.choreography.stage;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that records the same outcome for many applications.
 *
 * @param applicationIds up to 500
 * @param outcome one that the stage knows
 * @param qualifier one that the outcome allows
 * @param note only the stage's team can read it
 */
@Introspected
public record BulkOutcomeRequest(
        @NotEmpty @Size(max = Bulk.MOST) List<@NotNull @Positive Long> applicationIds,
        @NotBlank @Size(max = 40) String outcome,
        @Nullable @Size(max = 40) String qualifier,
        @Nullable @Size(max = 4000) @Text(TextKind.LINES) String note) {

    OutcomeRequest each() {
        return new OutcomeRequest(outcome, qualifier, note);
    }
}

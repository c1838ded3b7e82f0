package hiring.onsiteinterview.panel;

import hiring.choreography.scorecard.CriterionRating;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer's rating of one attribute.
 *
 * @param attribute one that is configured
 * @param points 1 (far below what is needed) to 5 (far above)
 */
@Introspected
record Rating(
        @NotBlank @Size(max = 100) String attribute,
        @NotNull @Min(1) @Max(5) Integer points,
        @Nullable @Size(max = 1000) @Text(TextKind.LINES) String evidence)
        implements CriterionRating {

    @Override
    public String criterion() {
        return attribute;
    }
}

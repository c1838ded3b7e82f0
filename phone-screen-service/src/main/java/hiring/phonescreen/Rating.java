package hiring.phonescreen;

import hiring.choreography.scorecard.CriterionRating;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The rating of one criterion.
 *
 * @param criterion one that is configured
 * @param points 1 (poor) to 4 (outstanding)
 */
@Introspected
record Rating(
        @NotBlank @Size(max = 100) String criterion,
        @NotNull @Min(1) @Max(4) Integer points,
        @Nullable @Size(max = 1000) String remark)
        implements CriterionRating {}

package hiring.phonescreen;

import hiring.choreography.scorecard.Recommendation;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to fill in a scorecard.
 *
 * @param ratings one for each criterion
 * @param notes further remarks
 */
@Introspected
record ScorecardRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Rating> ratings,
        @NotNull Recommendation recommendation,
        @Nullable @Size(max = 4000) @Text(TextKind.LINES) String notes) {

    Scorecard forApplication(long application, String author, Instant now) {
        return new Scorecard(application, author, now, ratings, recommendation, notes);
    }
}

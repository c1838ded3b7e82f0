package hiring.onsiteinterview.panel;

import hiring.choreography.scorecard.Recommendation;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to submit a scorecard.
 *
 * @param ratings of the attributes that this interviewer could judge
 */
@Introspected
record ScorecardRequest(
        @Nullable @Size(max = 50) List<@NotNull @Valid Rating> ratings,
        @NotNull Recommendation recommendation,
        @Nullable @Size(max = 4000) @Text(TextKind.LINES) String notes) {

    Scorecard forApplication(long application, String interviewer, Instant now) {
        return new Scorecard(application, interviewer, now, given(), recommendation, notes);
    }

    List<Rating> given() {
        return Optional.ofNullable(ratings).orElse(List.of());
    }
}

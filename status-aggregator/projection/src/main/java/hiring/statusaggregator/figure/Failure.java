package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A reason why applications ended without a hire. An application that two stages ended counts for both. */
@Introspected
@Schema(
        description = "A reason why applications ended without a hire. An application that two stages "
                + "ended counts for both.")
public record Failure(
        StageName stage,

        @Schema(description = "the status of the stage, for example FAILED")
        String status,

        @Schema(description = "the recorded outcome; null if the stage keeps it private")
        Optional<String> outcome,

        @Schema(description = "the outcome's qualifier; null if there is none")
        Optional<String> qualifier,

        @Schema(description = "number of applications") long applications) {}

package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * A reason why applications ended without a hire. An application that two stages ended counts for both.
 *
 * @param stage the stage that ended them
 * @param status the status of the stage, for example FAILED
 * @param outcome the recorded outcome; null if the stage keeps it private
 * @param qualifier the outcome's qualifier; null if there is none
 * @param applications number of applications
 */
@Introspected
public record Failure(
        StageName stage, String status, Optional<String> outcome, Optional<String> qualifier, long applications) {}

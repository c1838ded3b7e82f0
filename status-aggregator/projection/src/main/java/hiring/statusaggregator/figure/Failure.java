package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * Why applications came to nothing. One that two stages have ended is one of both.
 *
 * @param stage which has ended them
 * @param status that it has reached, for example FAILED
 * @param outcome as it was recorded; null where the stage keeps it to itself
 * @param qualifier the outcome's nearer description; null if there is none
 * @param applications how many they are
 */
@Introspected
public record Failure(
        StageName stage, String status, Optional<String> outcome, Optional<String> qualifier, long applications) {}

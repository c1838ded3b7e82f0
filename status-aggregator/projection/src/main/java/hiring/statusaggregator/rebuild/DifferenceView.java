package hiring.statusaggregator.rebuild;

import hiring.choreography.journey.ApplicationId;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * Where what was shown differed from what the owners' logs say.
 *
 * @param place a column of {@code APPLICATION_STATUS}, {@code stage <name>}, {@code event <id>}, or all
 *     there is of an application that is missing on one side
 * @param shown what was shown; null if that was nothing
 * @param rebuilt what the logs say; null if that is nothing
 */
@Introspected
record DifferenceView(ApplicationId applicationId, String place, Optional<String> shown, Optional<String> rebuilt) {

    static DifferenceView of(Rebuilds.Found found) {
        Difference difference = found.difference();
        return new DifferenceView(
                difference.application(), difference.place(), difference.shown(), difference.rebuilt());
    }
}

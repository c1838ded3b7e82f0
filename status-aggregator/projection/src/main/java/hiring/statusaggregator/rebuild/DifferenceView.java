package hiring.statusaggregator.rebuild;

import hiring.choreography.journey.ApplicationId;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * A difference between the read model before the rebuild and the owners' logs.
 *
 * @param place a column of {@code APPLICATION_STATUS}, {@code searched words}, {@code stage <name>}, {@code event <id>}, or the
 *     whole application if one side does not have it
 * @param shown the value before; null if there was none
 * @param rebuilt the value by the logs; null if there is none
 */
@Introspected
record DifferenceView(ApplicationId applicationId, String place, Optional<String> shown, Optional<String> rebuilt) {

    static DifferenceView of(Rebuilds.Found found) {
        Difference difference = found.difference();
        return new DifferenceView(
                difference.application(), difference.place(), difference.shown(), difference.rebuilt());
    }
}

package hiring.statusaggregator.rebuild;

import hiring.choreography.journey.ApplicationId;
import java.util.Optional;

/**
 * Where what is shown differs from what the owners' logs say.
 *
 * @param place a column of {@code APPLICATION_STATUS}, {@code searched words}, {@code stage <name>}, {@code event <id>}, or
 *     {@code application} where the whole of it is missing on one side
 * @param shown what is shown; empty where that is nothing
 * @param rebuilt what the logs say; empty where that is nothing
 */
record Difference(ApplicationId application, String place, Optional<String> shown, Optional<String> rebuilt) {}

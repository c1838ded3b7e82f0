package hiring.statusaggregator.rebuild;

import hiring.choreography.journey.ApplicationId;
import java.util.Optional;

/**
 * A difference between the current read model and the owners' logs.
 *
 * @param place a column of {@code APPLICATION_STATUS}, {@code searched words}, {@code stage <name>}, {@code event <id>}, or
 *     {@code application} if one side does not have the application
 * @param shown the current value; empty if there is none
 * @param rebuilt the value by the logs; empty if there is none
 */
record Difference(ApplicationId application, String place, Optional<String> shown, Optional<String> rebuilt) {}

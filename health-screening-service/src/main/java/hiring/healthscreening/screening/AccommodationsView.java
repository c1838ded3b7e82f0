package hiring.healthscreening.screening;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * The accommodations that a candidate needs to do the work.
 *
 * @param accommodations null if none are needed, or none are known of yet
 */
@Introspected
record AccommodationsView(long applicationId, Optional<String> accommodations) {}

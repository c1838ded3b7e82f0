package hiring.healthscreening.screening;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * What a candidate needs to do the work.
 *
 * @param accommodations null if nothing, or nothing that is known of yet
 */
@Introspected
record AccommodationsView(long applicationId, Optional<String> accommodations) {}

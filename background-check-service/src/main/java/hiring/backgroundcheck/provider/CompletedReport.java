package hiring.backgroundcheck.provider;

import java.util.List;
import java.util.Optional;

/**
 * A complete report in the provider's words. Complete means that at least one of its screenings was completed, no more.
 *
 * @param includesCanceled whether screenings were canceled, listed or not
 * @param assessment what the customer's own rules say, if there are any; outranks the result
 */
public record CompletedReport(List<Screening> screenings, boolean includesCanceled, Optional<String> assessment) {}

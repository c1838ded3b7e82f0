package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.Adjudication;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of adjudicating the report.
 *
 * @param state UNDECIDED, PRE_ADVERSE, DISPUTED, ENGAGED, ADVERSE or OVERRIDDEN
 * @param noticeGivenAt when the candidate was given notice of the findings
 * @param waitsUntil when the waiting period ends; the candidate cannot be rejected before
 * @param disputedAt since when they dispute the findings; null unless they do
 */
@Introspected
record AdjudicationView(
        String state, Optional<Instant> noticeGivenAt, Optional<Instant> waitsUntil, Optional<Instant> disputedAt) {

    static AdjudicationView of(Adjudication adjudication) {
        return new AdjudicationView(
                adjudication.state().name(),
                adjudication.noticeGivenAt(),
                adjudication.waitsUntil(),
                adjudication.disputedAt());
    }
}

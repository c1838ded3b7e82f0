package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.Adjudication;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * How far people are with the report.
 *
 * @param state UNDECIDED, PRE_ADVERSE, DISPUTED, ENGAGED, ADVERSE or OVERRIDDEN
 * @param noticeGivenAt when the candidate was told what might be held against them
 * @param waitsUntil the candidate is not turned away before
 * @param disputedAt since when they dispute what was found, while they do
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

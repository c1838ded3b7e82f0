package hiring.backgroundcheck.provider;

import java.time.Instant;
import java.util.Optional;

/** The provider's progress with an order. */
public sealed interface Progress {

    /**
     * In progress.
     *
     * @param askAgainAt when to ask again; empty to ask soon, and then less and less often
     */
    record Pending(Optional<Instant> askAgainAt) implements Progress {}

    /**
     * The candidate disputes the findings, and the provider is investigating.
     *
     * @param askAgainAt as of {@link Pending}
     */
    record Disputed(Optional<Instant> askAgainAt) implements Progress {}

    /**
     * Reported; a report may be revised.
     *
     * @param askAgainAt when to ask for a revision; empty if there is no need to
     */
    record Complete(Report report, Optional<Instant> askAgainAt) implements Progress {}

    /** Cancelled: there will be no report. */
    record Cancelled() implements Progress {}
}

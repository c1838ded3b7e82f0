package hiring.backgroundcheck.provider;

import java.time.Instant;
import java.util.Optional;

/** How far a provider has got with an order. */
public sealed interface Progress {

    /**
     * It is still at work.
     *
     * @param askAgainAt when to ask again; empty if soon, and less and less often
     */
    record Pending(Optional<Instant> askAgainAt) implements Progress {}

    /**
     * The candidate disputes what was found, and the provider looks into it.
     *
     * @param askAgainAt as of {@link Pending}
     */
    record Disputed(Optional<Instant> askAgainAt) implements Progress {}

    /**
     * It has reported; a report may be revised.
     *
     * @param askAgainAt when to ask for a revision; empty if there is no need to
     */
    record Complete(Report report, Optional<Instant> askAgainAt) implements Progress {}

    /** It will not report. */
    record Cancelled() implements Progress {}
}

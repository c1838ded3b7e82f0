package hiring.backgroundcheck.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A provider of background checks. */
public interface Provider {

    /** A longer call must be given up as unavailable; the lease of an order relies on it. */
    Duration LONGEST_CALL = Duration.ofSeconds(20);

    /**
     * Orders a check. Called again with the same key it must not order, or charge, another one.
     *
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    Receipt order(Request request);

    /**
     * Returns the progress of an order.
     *
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    Progress look(Inquiry inquiry);

    /**
     * Cancels an order. Succeeds as well if it was cancelled before, or never received.
     *
     * @param reference the provider's id for the order; empty if its answer to the order was lost
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    void cancel(String idempotencyKey, Optional<String> reference);

    /**
     * An order for checks.
     *
     * @param idempotencyKey by which the provider recognizes a repeated call for the same order
     * @param packageName which checks are ordered
     */
    record Request(String idempotencyKey, long applicationId, String packageName) {}

    /**
     * The provider's confirmation of an order.
     *
     * @param reference the provider's id for the order
     * @param invitation the address where the candidate enters the data that the provider needs, if it needs any
     * @param lookAt when to look at its progress; empty if there is no need to
     */
    record Receipt(String reference, Optional<String> invitation, Optional<Instant> lookAt) {}

    /**
     * A question about an order's progress.
     *
     * @param reference the provider's id for the order
     * @param disputed whether a dispute of the candidate was recorded here
     * @param ordered what a clear report has to contain
     */
    record Inquiry(String reference, boolean disputed, OrderedChecks ordered) {}
}

package hiring.backgroundcheck.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whoever does background checks for us. */
public interface Provider {

    /** A call that takes longer has to be given up as unavailable; the lease of an order relies on it. */
    Duration LONGEST_CALL = Duration.ofSeconds(20);

    /**
     * Orders a check. Called again with the same key it must not order, or charge, another one.
     *
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    Receipt order(Request request);

    /**
     * How far it has got.
     *
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    Progress look(Inquiry inquiry);

    /**
     * Asks it to stop. Nothing is wrong if it has done so before, or has never had the order.
     *
     * @param reference the provider's name for the order; empty if its answer to the order was lost
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    void cancel(String idempotencyKey, Optional<String> reference);

    /**
     * What is ordered.
     *
     * @param idempotencyKey tells the provider that two calls mean the same order
     * @param packageName which checks are wanted
     */
    record Request(String idempotencyKey, long applicationId, String packageName) {}

    /**
     * The provider's word that it has taken an order.
     *
     * @param reference the provider's name for the order
     * @param invitation where the candidate tells the provider what it has to know, if it wants that
     * @param lookAt when to look how far it has got; empty if there is no need to
     */
    record Receipt(String reference, Optional<String> invitation, Optional<Instant> lookAt) {}

    /**
     * What a provider is asked about.
     *
     * @param reference the provider's name for the order
     * @param disputed whether the candidate has told us to dispute what it found
     */
    record Inquiry(String reference, boolean disputed) {}
}

package hiring.backgroundcheck;

import hiring.choreography.stage.OutcomeChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whoever does background checks for us. */
interface Provider {

    /** A call that takes longer has to be given up as unavailable; the lease of an order relies on it. */
    Duration LONGEST_CALL = Duration.ofSeconds(20);

    /**
     * Orders a check. Called again with the same key it must not order, or charge, another one.
     *
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    Receipt order(String idempotencyKey, long applicationId);

    /**
     * What it found, once it has.
     *
     * @throws ProviderUnavailableException if it is worth trying again later
     */
    Optional<OutcomeChoice> report(String reference);

    /**
     * The provider's word that it has taken an order.
     *
     * @param reference the provider's name for the order
     * @param reportExpectedAt when to ask for the report; empty if the provider will not be asked
     */
    record Receipt(String reference, Optional<Instant> reportExpectedAt) {}
}

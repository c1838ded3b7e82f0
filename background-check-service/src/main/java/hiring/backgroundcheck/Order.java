package hiring.backgroundcheck;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order for the provider.
 *
 * @param idempotencyKey tells the provider that two calls mean the same order
 * @param applicationId whose background is to be checked
 * @param number counts the orders for the application, from 1
 * @param reference the provider's name for the order, once it has taken it
 * @param attempts how often the provider was called in vain
 * @param dueAt when the provider is to be called next, or a call under way is given up; null if it is not to be called
 */
@MappedEntity("provider_order")
record Order(
        @Id String idempotencyKey,
        long applicationId,
        int number,
        State state,
        @Nullable String reference,
        @Nullable Instant placedAt,
        int attempts,
        @Nullable Instant dueAt) {

    /** What has become of an order. */
    enum State {
        TO_PLACE,
        PLACED,
        /** Not needed while the application has ended; taken up again if it goes on. */
        SUSPENDED,
        CONCLUDED
    }

    static Order first(long applicationId, Instant now) {
        return numbered(applicationId, 1, now);
    }

    private static Order numbered(long applicationId, int number, Instant now) {
        String key = applicationId + "/background-check/order-" + number;
        return new Order(key, applicationId, number, State.TO_PLACE, null, null, 0, now);
    }

    Order another(Instant now) {
        return numbered(applicationId, number + 1, now);
    }

    Order placed(Provider.Receipt receipt, Instant now) {
        Instant expected = receipt.reportExpectedAt().orElse(null);
        return new Order(idempotencyKey, applicationId, number, State.PLACED, receipt.reference(), now, 0, expected);
    }

    /** Keeps its time, so that whoever is calling the provider for it now keeps the lease; what is concluded stays so. */
    Order suspended() {
        return state == State.CONCLUDED ? this : with(State.SUSPENDED, attempts, dueAt);
    }

    Order concluded() {
        return with(State.CONCLUDED, attempts, null);
    }

    Order resumed() {
        return with(reference == null ? State.TO_PLACE : State.PLACED, attempts, dueAt);
    }

    Order inVain(Instant nextTry) {
        return with(state, attempts + 1, nextTry);
    }

    Order dueAt(Instant time) {
        return with(state, attempts, time);
    }

    private Order with(State next, int tries, @Nullable Instant due) {
        return new Order(idempotencyKey, applicationId, number, next, reference, placedAt, tries, due);
    }
}

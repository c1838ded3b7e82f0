package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.Order;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * The newest order.
 *
 * @param state TO_PLACE, PLACED, SUSPENDED, CONCLUDED, TO_CANCEL or CANCELLED
 * @param reference the provider's id for it
 * @param invitation the address to send to the candidate, who enters there what the provider needs; null if it needs nothing
 * @param attempts the number of consecutive calls to the provider without a result
 * @param problem why the last call failed; null unless it did
 */
@Introspected
record OrderView(
        int number,
        String state,
        Optional<String> reference,
        Optional<Instant> placedAt,
        Optional<String> invitation,
        int attempts,
        Optional<String> problem) {

    static OrderView of(Order order) {
        return new OrderView(
                order.number(),
                order.state().name(),
                order.reference(),
                order.placement().map(Order.Placement::placedAt),
                order.placement().flatMap(Order.Placement::invitation),
                order.calls().attempts(),
                order.calls().problem());
    }

    /** Returns the view for users who may not contact the candidate about it. */
    OrderView withoutInvitation() {
        return new OrderView(number, state, reference, placedAt, Optional.empty(), attempts, problem);
    }
}

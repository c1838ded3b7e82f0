package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.Order;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * The order that counts.
 *
 * @param state TO_PLACE, PLACED, SUSPENDED, CONCLUDED, TO_CANCEL or CANCELLED
 * @param reference the provider's name for it
 * @param invitation where the candidate tells the provider what it has to know, to be sent to them; null if it wants nothing
 * @param attempts how often the provider was called in vain
 * @param problem what was wrong the last time, while anything is
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

    /** What those see who do not deal with the candidate about it. */
    OrderView withoutInvitation() {
        return new OrderView(number, state, reference, placedAt, Optional.empty(), attempts, problem);
    }
}

package hiring.backgroundcheck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * A background check as its people see it.
 *
 * @param order null until there was one
 */
@Introspected
record BackgroundCheckView(@JsonUnwrapped StageView stage, Optional<Placed> order) implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

    /**
     * The order that counts.
     *
     * @param state TO_PLACE, PLACED, SUSPENDED or CONCLUDED
     * @param reference the provider's name for it
     */
    @Introspected
    record Placed(int number, String state, Optional<String> reference, Optional<Instant> placedAt, int attempts) {

        static Placed of(Order order) {
            return new Placed(
                    order.number(),
                    order.state().name(),
                    Optional.ofNullable(order.reference()),
                    Optional.ofNullable(order.placedAt()),
                    order.attempts());
        }
    }
}

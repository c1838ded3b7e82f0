package hiring.backgroundcheck.file;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order as stored in the database. */
@MappedEntity("provider_order")
record OrderRow(
        @Id String idempotencyKey,
        long applicationId,
        int number,
        String packageName,
        Order.State state,
        @Nullable String reference,
        @Nullable String invitation,
        @Nullable Instant placedAt,
        int attempts,
        @Nullable String problem,
        @Nullable Instant dueAt,
        @Nullable Instant leasedUntil,
        int news) {

    static OrderRow of(Order order) {
        Calls calls = order.calls();
        return new OrderRow(
                order.idempotencyKey(),
                order.applicationId(),
                order.number(),
                order.packageName(),
                order.state(),
                order.reference().orElse(null),
                order.placement().flatMap(Order.Placement::invitation).orElse(null),
                order.placement().map(Order.Placement::placedAt).orElse(null),
                calls.attempts(),
                calls.problem().orElse(null),
                calls.dueAt().orElse(null),
                calls.leasedUntil().orElse(null),
                calls.news());
    }

    Order order() {
        return new Order(
                idempotencyKey,
                applicationId,
                number,
                packageName,
                state,
                placement(),
                new Calls(
                        attempts,
                        Optional.ofNullable(problem),
                        Optional.ofNullable(dueAt),
                        Optional.ofNullable(leasedUntil),
                        news));
    }

    private Optional<Order.Placement> placement() {
        return Optional.ofNullable(reference)
                .map(name ->
                        new Order.Placement(name, Optional.ofNullable(invitation), Objects.requireNonNull(placedAt)));
    }
}

package hiring.choreography.stage;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Order;
import hiring.choreography.search.SearchedWords;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a worklist. A missing filter does not narrow the list.
 *
 * @param dueFrom due at this time or later
 * @param dueTo due before this time
 * @param due due at this time or earlier: the older spelling of dueTo
 */
record WorklistFilter(
        @Nullable StageStatus status,
        @Nullable String assignee,
        @Nullable Boolean assigned,
        @Nullable OffsetDateTime dueFrom,
        @Nullable OffsetDateTime dueTo,
        @Nullable OffsetDateTime due,
        @Nullable Boolean overdue,
        @Nullable Boolean ended,
        @Nullable String q) {

    private static final String ID = "application_id";

    /** By number, and what is due first. */
    static final List<Order> ORDERS =
            List.of(Order.byId("id", ID, Order.Direction.UP), Order.byTime("due", "due", ID, Order.Direction.UP));

    /** @throws hiring.choreography.web.InvalidFieldException if a text cannot be looked for */
    List<Condition> conditions(Instant now) {
        return Stream.of(
                        Optional.of(statusCondition()),
                        Condition.identifier("assignee", assignee).map(key -> Condition.of("assignee_key = ?", key)),
                        Optional.ofNullable(assigned).map(WorklistFilter::assignedCondition),
                        Optional.ofNullable(dueFrom).map(moment -> Condition.of("due >= ?", moment)),
                        Optional.ofNullable(dueTo).map(moment -> Condition.of("due < ?", moment)),
                        Optional.ofNullable(due).map(moment -> Condition.of("due <= ?", moment)),
                        Optional.ofNullable(overdue).map(late -> overdueCondition(late, now)),
                        Optional.ofNullable(ended).map(over -> Condition.of("ended = ?", over)),
                        Condition.text("q", q).map(text -> SearchedWords.matching("q", text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Condition statusCondition() {
        return status == null
                ? Condition.of("status IS NOT NULL AND status <> 'NOT_APPLICABLE'")
                : Condition.of("status = ?", status.name());
    }

    private static Condition assignedCondition(boolean isAssigned) {
        return Condition.of(isAssigned ? "assignee_key IS NOT NULL" : "assignee_key IS NULL");
    }

    /** What is late is so at once, whether it was announced yet or not. */
    private static Condition overdueCondition(boolean isLate, Instant now) {
        return Condition.of(isLate ? "due <= ?" : "due > ?", now.atOffset(ZoneOffset.UTC));
    }
}

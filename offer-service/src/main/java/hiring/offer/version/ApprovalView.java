package hiring.offer.version;

import hiring.choreography.event.Actor;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the approval of a version stands, as its people see it.
 *
 * @param reason why it was refused; null for whoever may not know the terms
 */
@Introspected
public record ApprovalView(
        Approval.State state,
        Optional<Instant> askedAt,
        Optional<String> askedBy,
        Optional<Instant> decidedAt,
        Optional<String> decidedBy,
        Optional<String> reason) {

    /** The view of an approval. */
    public static ApprovalView of(Approval approval) {
        return new ApprovalView(
                approval.state(),
                approval.asked().map(Stamp::at),
                approval.asked().map(Stamp::by).map(Actor::name),
                approval.decided().map(Stamp::at),
                approval.decided().map(Stamp::by).map(Actor::name),
                approval.reason());
    }

    /** Without what may tell of the terms. */
    public ApprovalView withoutReason() {
        return new ApprovalView(state, askedAt, askedBy, decidedAt, decidedBy, Optional.empty());
    }
}

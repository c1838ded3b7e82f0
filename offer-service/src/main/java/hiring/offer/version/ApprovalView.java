package hiring.offer.version;

import hiring.choreography.event.Actor;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * The approval of a version as the API returns it.
 *
 * @param reason why it was refused; null for users who may not see the terms
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

    /** Returns the view without the reason, which may reveal the terms. */
    public ApprovalView withoutReason() {
        return new ApprovalView(state, askedAt, askedBy, decidedAt, decidedBy, Optional.empty());
    }
}

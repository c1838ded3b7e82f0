package hiring.offer;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.stage.StageController;
import hiring.choreography.stage.StageRecord;
import hiring.offer.approval.ApprovalPolicy;
import hiring.offer.version.Version;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What users may do with an offer, by its status and the state of its versions. */
@Singleton
final class OfferActions {

    static final String TERMS = "terms";
    static final String REQUEST_APPROVAL = "request-approval";
    static final String APPROVE = "approve";
    static final String REJECT_APPROVAL = "reject-approval";
    static final String EXTEND = "extend";
    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";
    static final String COUNTER_OFFER = "counter-offer";
    static final String REFUSE_COUNTER_OFFER = "refuse-counter-offer";
    static final String DEADLINE = "deadline";
    static final String RESCIND = "rescind";
    static final String WITHHOLD = "withhold";

    private final ApprovalPolicy policy;
    private final Clock clock;

    OfferActions(ApprovalPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    List<String> allowed(StageRecord record, Offer offer) {
        Stream<String> allowed = record.recorded().isPresent()
                ? onceRecorded(record, offer)
                : record.status() == StageStatus.PENDING ? whilePending(offer) : Stream.of();
        return allowed.toList();
    }

    /** Returns whether a version cannot be extended before it is approved. */
    boolean needsApproval(Version version) {
        return !version.approval().isGiven()
                && policy.demandsApprovalOf(version.terms().salary());
    }

    /** An offer that the candidate holds cannot be reopened if it would be rescinded again at once. */
    private static Stream<String> onceRecorded(StageRecord record, Offer offer) {
        boolean mayReopen =
                offer.held().isEmpty() || record.endElsewhere(StageName.OFFER).isEmpty();
        return Stream.concat(
                record.status() == StageStatus.ACCEPTED ? Stream.of(RESCIND) : Stream.of(),
                mayReopen ? Stream.of(StageController.REOPEN) : Stream.of());
    }

    private Stream<String> whilePending(Offer offer) {
        return offer.held()
                .map(held -> whileHeld(held, offer))
                .orElseGet(() -> Stream.of(Stream.of(TERMS), withTheDraft(offer), Stream.of(RESCIND, WITHHOLD))
                        .flatMap(actions -> actions));
    }

    private Stream<String> whileHeld(Version held, Offer offer) {
        return Stream.of(
                        held.isOpenAt(clock.instant()) ? Stream.of(ACCEPT, DECLINE) : Stream.of(DECLINE),
                        withTheCounterOffer(offer),
                        Stream.of(DEADLINE, RESCIND))
                .flatMap(actions -> actions);
    }

    private Stream<String> withTheCounterOffer(Offer offer) {
        return offer.openCounterOffer().isEmpty()
                ? Stream.of(COUNTER_OFFER)
                : Stream.of(Stream.of(TERMS), withTheDraft(offer), Stream.of(REFUSE_COUNTER_OFFER))
                        .flatMap(actions -> actions);
    }

    private Stream<String> withTheDraft(Offer offer) {
        return offer.draft().stream().flatMap(draft -> {
            if (!needsApproval(draft)) {
                return Stream.of(EXTEND);
            }
            return draft.approval().isAwaited() ? Stream.of(APPROVE, REJECT_APPROVAL) : Stream.of(REQUEST_APPROVAL);
        });
    }
}

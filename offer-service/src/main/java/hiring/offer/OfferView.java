package hiring.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import hiring.offer.counter.CounterOfferView;
import hiring.offer.terms.Terms;
import hiring.offer.version.ApprovalView;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * An offer as the API returns it.
 *
 * @param version the number of the newest version; null until terms were set
 * @param terms the newest version's; null for users who may not see them
 * @param approval the newest version's
 * @param approvalNeeded whether the newest version cannot be extended before it is approved
 * @param heldVersion the version that the candidate holds
 * @param extendedAt when the candidate got the offer
 * @param deadline until when it can be accepted
 * @param accepted who accepted which version when; null unless that stands
 * @param counterOffer the last one
 * @param decisionNeeded why an accepted offer needs a decision: the application has ended since
 */
@Introspected
record OfferView(
        @JsonUnwrapped StageView stage,
        Optional<Integer> version,
        Optional<Terms> terms,
        Optional<ApprovalView> approval,
        boolean approvalNeeded,
        Optional<Integer> heldVersion,
        Optional<Instant> extendedAt,
        Optional<Instant> deadline,
        Optional<Acceptance> accepted,
        Optional<CounterOfferView> counterOffer,
        Optional<String> decisionNeeded)
        implements Versioned {

    /**
     * The candidate's acceptance.
     *
     * @param by who recorded it
     */
    @Introspected
    record Acceptance(int version, Instant at, String by) {}

    @Override
    public int revision() {
        return stage.revision();
    }

    /** @param counterOfferShown the part of the counter-offer that may be shown */
    OfferView withoutTerms(Optional<CounterOfferView> counterOfferShown) {
        return new OfferView(
                stage,
                version,
                Optional.empty(),
                approval.map(ApprovalView::withoutReason),
                approvalNeeded,
                heldVersion,
                extendedAt,
                deadline,
                accepted,
                counterOfferShown,
                decisionNeeded);
    }
}

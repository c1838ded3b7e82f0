package hiring.offer;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The offer as a stage. If the application ends while the candidate holds an offer, it records by itself that the offer is
 * taken back, or that the candidate withdrew; an accepted offer it never touches.
 */
@Singleton
final class Offer implements Stage {

    static final String TERMS = "terms";
    static final String EXTEND = "extend";
    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";
    static final String RESCIND = "rescind";
    static final String WITHHOLD = "withhold";

    static final OutcomeChoice ACCEPTED = OutcomeChoice.of("ACCEPTED");
    static final OutcomeChoice DECLINED = OutcomeChoice.of("DECLINED");
    static final OutcomeChoice EMPLOYER_WITHDREW = OutcomeChoice.of("EMPLOYER_WITHDREW");
    static final OutcomeChoice WITHHELD = OutcomeChoice.of("WITHHELD");

    private static final OutcomeChoice CANDIDATE_WITHDREW = OutcomeChoice.of("CANDIDATE_WITHDREW");
    private static final OutcomeChoice APPLICATION_ENDED = OutcomeChoice.of("APPLICATION_ENDED");

    private static final Outcomes OUTCOMES = Outcomes.of(
            outcome(ACCEPTED.outcome(), StageStatus.ACCEPTED),
            outcome(DECLINED.outcome(), StageStatus.REJECTED),
            outcome("EXPIRED", StageStatus.REJECTED),
            outcome(CANDIDATE_WITHDREW.outcome(), StageStatus.REJECTED),
            outcome(EMPLOYER_WITHDREW.outcome(), StageStatus.RESCINDED),
            outcome(APPLICATION_ENDED.outcome(), StageStatus.RESCINDED),
            outcome(WITHHELD.outcome(), StageStatus.NO_OFFER));

    private final OfferTerms terms;

    Offer(OfferTerms terms) {
        this.terms = terms;
    }

    @Override
    public StageName name() {
        return StageName.OFFER;
    }

    @Override
    public String title() {
        return "offer";
    }

    @Override
    public Outcomes outcomes() {
        return OUTCOMES;
    }

    @Override
    public List<String> allowedActions(StageRecord record) {
        return allowedActions(record, terms.findById(record.application().value()));
    }

    static List<String> allowedActions(StageRecord record, Optional<Terms> known) {
        if (record.recorded().isPresent()) {
            return onceRecorded(record, known);
        }
        return record.status() == StageStatus.PENDING ? whilePending(known) : List.of();
    }

    @Override
    public Optional<OutcomeChoice> outcomeAtTheEnd(StageRecord ended) {
        return isHeld(terms.findById(ended.application().value()))
                ? Optional.of(candidateWithdrew(ended) ? CANDIDATE_WITHDREW : APPLICATION_ENDED)
                : Optional.empty();
    }

    /** An offer that the candidate holds is not reopened while it would only be taken back again at once. */
    private static List<String> onceRecorded(StageRecord record, Optional<Terms> known) {
        List<String> allowed = new ArrayList<>();
        if (record.status() == StageStatus.ACCEPTED) {
            allowed.add(RESCIND);
        }
        if (!isHeld(known) || record.endElsewhere(StageName.OFFER).isEmpty()) {
            allowed.add("reopen");
        }
        return List.copyOf(allowed);
    }

    private static List<String> whilePending(Optional<Terms> known) {
        if (isHeld(known)) {
            return List.of(ACCEPT, DECLINE, RESCIND);
        }
        List<String> allowed = new ArrayList<>(List.of(TERMS, RESCIND, WITHHOLD));
        known.ifPresent(terms -> allowed.add(1, EXTEND));
        return List.copyOf(allowed);
    }

    private static boolean isHeld(Optional<Terms> known) {
        return known.filter(Terms::isExtended).isPresent();
    }

    private static boolean candidateWithdrew(StageRecord record) {
        return record.journey()
                .application()
                .flatMap(ApplicationFact::withdrawnBy)
                .filter(Party.CANDIDATE::equals)
                .isPresent();
    }
}

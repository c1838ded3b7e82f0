package hiring.offer;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The offer as a stage. If the application ends while the candidate holds an offer, it records by itself that the offer is
 * taken back, or that the candidate withdrew; an accepted offer it never touches.
 */
@Singleton
final class OfferStage implements Stage {

    static final OutcomeChoice ACCEPTED = OutcomeChoice.of("ACCEPTED");
    static final OutcomeChoice EXPIRED = OutcomeChoice.of("EXPIRED");
    static final OutcomeChoice EMPLOYER_WITHDREW = OutcomeChoice.of("EMPLOYER_WITHDREW");
    static final OutcomeChoice WITHHELD = OutcomeChoice.of("WITHHELD");

    private static final String DECLINED = "DECLINED";
    private static final OutcomeChoice CANDIDATE_WITHDREW = OutcomeChoice.of("CANDIDATE_WITHDREW");
    private static final OutcomeChoice APPLICATION_ENDED = OutcomeChoice.of("APPLICATION_ENDED");

    private static final Outcomes OUTCOMES = Outcomes.of(
            outcome(ACCEPTED.outcome(), StageStatus.ACCEPTED),
            outcome(
                    DECLINED,
                    StageStatus.REJECTED,
                    "COMPENSATION",
                    "OTHER_OFFER",
                    "LOCATION",
                    "START_DATE",
                    "PERSONAL",
                    "OTHER"),
            outcome(EXPIRED.outcome(), StageStatus.REJECTED),
            outcome(CANDIDATE_WITHDREW.outcome(), StageStatus.REJECTED),
            outcome(EMPLOYER_WITHDREW.outcome(), StageStatus.RESCINDED),
            outcome(APPLICATION_ENDED.outcome(), StageStatus.RESCINDED),
            outcome(WITHHELD.outcome(), StageStatus.NO_OFFER));

    private final OfferBook offers;

    OfferStage(OfferBook offers) {
        this.offers = offers;
    }

    /**
     * That the candidate declined.
     *
     * @param qualifier the nearer reason
     * @throws hiring.choreography.web.InvalidFieldException if it is none that is known
     */
    static OutcomeChoice declined(Optional<String> qualifier) {
        OutcomeChoice choice = new OutcomeChoice(DECLINED, qualifier);
        OUTCOMES.statusOf(choice);
        return choice;
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
        return offers.allowedActions(record, offers.of(record));
    }

    @Override
    public Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        Map<ApplicationId, Offer> known = offers.of(records);
        return record -> offers.allowedActions(record, OfferBook.of(record, known));
    }

    /** There are candidates' words in them, which may tell what is offered. */
    @Override
    public boolean showsNotesTo(Person person) {
        return person.is(Role.HR);
    }

    @Override
    public Optional<OutcomeChoice> outcomeAtTheEnd(StageRecord ended) {
        return offers.of(ended).held().map(held -> candidateWithdrew(ended) ? CANDIDATE_WITHDREW : APPLICATION_ENDED);
    }

    private static boolean candidateWithdrew(StageRecord record) {
        return record.journey()
                .application()
                .flatMap(ApplicationFact::withdrawnBy)
                .filter(Party.CANDIDATE::equals)
                .isPresent();
    }
}

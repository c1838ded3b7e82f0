package hiring.offer;

import static hiring.choreography.event.Verb.CANCELLED;
import static hiring.choreography.event.Verb.CLOSED;
import static hiring.choreography.event.Verb.EXTENDED;
import static hiring.choreography.event.Verb.OPENED;
import static hiring.choreography.event.Verb.OVERDUE;
import static hiring.choreography.event.Verb.REJECTED;
import static hiring.choreography.event.Verb.REOPENED;
import static hiring.choreography.event.Verb.RESCINDED;
import static hiring.choreography.event.Verb.UPDATED;
import static hiring.choreography.stage.StageDeclaration.stage;
import static hiring.choreography.stage.Subscription.APPLICATIONS;
import static hiring.choreography.stage.Subscription.OUTCOMES;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageDeclaration;
import hiring.choreography.stage.StageRecord;
import hiring.offer.letter.LetterConflict;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The offer as a stage. If the application ends while the candidate holds an offer, it automatically records that the offer is
 * rescinded, or that the candidate withdrew; it never changes an accepted offer.
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

    private static final StageDeclaration DECLARATION = stage(StageName.OFFER.value(), "offer")
            .consumes(APPLICATIONS, OUTCOMES)
            .publishes(OPENED, UPDATED, OVERDUE, EXTENDED, Verb.ACCEPTED, REJECTED, RESCINDED, Verb.WITHHELD)
            .publishes(CANCELLED, CLOSED, REOPENED)
            .outcome(ACCEPTED.outcome(), StageStatus.ACCEPTED)
            .outcome(
                    DECLINED,
                    StageStatus.REJECTED,
                    "COMPENSATION",
                    "OTHER_OFFER",
                    "LOCATION",
                    "START_DATE",
                    "PERSONAL",
                    "OTHER")
            .outcome(EXPIRED.outcome(), StageStatus.REJECTED)
            .outcome(CANDIDATE_WITHDREW.outcome(), StageStatus.REJECTED)
            .outcome(EMPLOYER_WITHDREW.outcome(), StageStatus.RESCINDED)
            .outcome(APPLICATION_ENDED.outcome(), StageStatus.RESCINDED)
            .outcome(WITHHELD.outcome(), StageStatus.NO_OFFER)
            .actions(
                    OfferActions.TERMS,
                    OfferActions.REQUEST_APPROVAL,
                    OfferActions.APPROVE,
                    OfferActions.REJECT_APPROVAL,
                    OfferActions.EXTEND,
                    OfferActions.DEADLINE,
                    OfferActions.ACCEPT,
                    OfferActions.DECLINE,
                    OfferActions.COUNTER_OFFER,
                    OfferActions.REFUSE_COUNTER_OFFER,
                    OfferActions.RESCIND,
                    OfferActions.WITHHOLD)
            .conflicts(LetterConflict.GLYPH_MISSING)
            .assignees(Role.RECRUITER, Role.HR)
            .declared();

    private final OfferBook offers;

    OfferStage(OfferBook offers) {
        this.offers = offers;
    }

    /**
     * Returns the outcome of a declined offer.
     *
     * @param qualifier the specific reason
     * @throws hiring.choreography.web.InvalidFieldException if it is unknown
     */
    static OutcomeChoice declined(Optional<String> qualifier) {
        OutcomeChoice choice = new OutcomeChoice(DECLINED, qualifier);
        DECLARATION.outcomes().statusOf(choice);
        return choice;
    }

    @Override
    public StageDeclaration declaration() {
        return DECLARATION;
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

    /** Notes contain the candidate's words, which may reveal the terms. */
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

package hiring.offer;

import hiring.choreography.event.Verb;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageController;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.ReasonRequest;
import hiring.offer.terms.StartDates;
import hiring.offer.terms.Terms;
import hiring.offer.terms.TermsRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The employer's side of offers, over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/offers")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Offers")
class OfferController extends StageController<OfferView> {

    private final OfferCommands offerCommands;
    private final OfferBook offers;
    private final OfferViews views;
    private final Deadlines deadlines;
    private final StartDates startDates;

    OfferController(
            StageService commands,
            Worklist worklist,
            OfferCommands offerCommands,
            OfferBook offers,
            OfferViews views,
            Deadlines deadlines,
            StartDates startDates) {
        super(commands, worklist);
        this.offerCommands = offerCommands;
        this.offers = offers;
        this.views = views;
        this.deadlines = deadlines;
        this.startDates = startDates;
    }

    /** Sets the terms. Terms that differ from the current ones create a new version without approval. */
    @Secured(Role.HR)
    @Put("/{applicationId}/terms")
    OfferView prepare(long applicationId, IfMatch expected, @Body @Valid TermsRequest request, Person person) {
        Terms terms = request.terms(startDates);
        return offerCommands.perform(
                applicationId,
                expected,
                OfferActions.TERMS,
                person,
                step -> step.newestChanged(step.offer().prepared(terms, step.stamp()), Verb.UPDATED));
    }

    /** Extends the offer to the candidate. */
    @Secured(Role.HR)
    @Post("/{applicationId}/extend")
    @Idempotent
    OfferView extend(long applicationId, @Nullable @Body @Valid ExtendRequest request, Person person) {
        Instant deadline = deadlines.askedOrUsual(ExtendRequest.deadlineIn(request));
        boolean pastConfirmed = ExtendRequest.pastStartDateConfirmedIn(request);
        return offerCommands.perform(applicationId, OfferActions.EXTEND, person, step -> {
            step.offer()
                    .draft()
                    .ifPresent(draft -> startDates.requireConfirmed(
                            draft.terms().startDate(), draft.prepared().at(), pastConfirmed));
            return step.newestChanged(step.offer().extended(step.stamp(), deadline), Verb.EXTENDED);
        });
    }

    /** Changes the candidate's deadline. */
    @Secured(Role.HR)
    @Put("/{applicationId}/deadline")
    OfferView putOff(long applicationId, IfMatch expected, @Body @Valid DeadlineRequest request, Person person) {
        Instant deadline = deadlines.asked(request.deadline());
        return offerCommands.perform(
                applicationId,
                expected,
                OfferActions.DEADLINE,
                person,
                step -> step.heldChanged(step.offer().until(deadline)));
    }

    /** Rejects the counter-offer; the offer does not change. */
    @Secured(Role.HR)
    @Post("/{applicationId}/refuse-counter-offer")
    @Idempotent
    OfferView refuseCounterOffer(long applicationId, @Nullable @Body @Valid RefusalRequest request, Person person) {
        return offerCommands.perform(
                applicationId,
                OfferActions.REFUSE_COUNTER_OFFER,
                person,
                step -> step.heldChanged(
                                step.offer().counterOfferRefused(step.stamp(), RefusalRequest.reasonIn(request)))
                        .withReason("the counter-offer was refused"));
    }

    /** Rescinds the offer, also an accepted one. */
    @Secured(Role.HR)
    @Post("/{applicationId}/rescind")
    @Idempotent
    OfferView rescind(long applicationId, @Body @Valid ReasonRequest request, Person person) {
        return record(applicationId, OfferActions.RESCIND, OfferStage.EMPLOYER_WITHDREW, person, request);
    }

    /** Records that no offer is made. */
    @Secured(Role.HR)
    @Post("/{applicationId}/withhold")
    @Idempotent
    OfferView withhold(long applicationId, @Body @Valid ReasonRequest request, Person person) {
        return record(applicationId, OfferActions.WITHHOLD, OfferStage.WITHHELD, person, request);
    }

    private OfferView record(
            long applicationId, String action, OutcomeChoice choice, Person person, ReasonRequest request) {
        return offerCommands.perform(
                applicationId,
                action,
                person,
                step -> step.outcome(step.offer(), choice).withReason(request.reason()));
    }

    /** Withdraws the outcome; a candidate who held the offer holds it again, unless it has expired. */
    @Override
    @Post("/{applicationId}/reopen")
    @Idempotent
    public OfferView reopen(long applicationId, @Body @Valid ReasonRequest request, Person person) {
        return offerCommands.perform(
                applicationId,
                REOPEN,
                person,
                step -> step.reopened(step.offer().unanswered(step.stamp().at()))
                        .withReason(request.reason()));
    }

    @Override
    protected Function<StageRecord, OfferView> viewing(List<StageRecord> records, Person person) {
        Map<ApplicationId, Offer> known = offers.of(records);
        return record -> views.of(record, OfferBook.of(record, known), person);
    }
}

package hiring.offer;

import hiring.choreography.event.Verb;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.ReasonRequest;
import hiring.choreography.stage.StageController;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.IfMatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Offers over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/offers")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Offers")
class OfferController extends StageController<OfferView> {

    private final StageDesk desk;
    private final OfferTerms terms;
    private final Clock clock;

    OfferController(StageDesk desk, OfferTerms terms, Clock clock) {
        super(desk);
        this.desk = desk;
        this.terms = terms;
        this.clock = clock;
    }

    /** Sets what is offered, until the candidate gets the offer. */
    @Secured(Role.HR)
    @Put("/{applicationId}/terms")
    OfferView prepare(long applicationId, IfMatch meant, @Body @Valid TermsRequest request, Person person) {
        Terms prepared = request.forApplication(applicationId);
        return view(
                desk.update(
                        new ApplicationId(applicationId),
                        meant,
                        Offer.TERMS,
                        Verb.UPDATED,
                        person,
                        record -> terms.put(prepared)),
                person);
    }

    /** Makes the candidate the offer. */
    @Secured(Role.HR)
    @Post("/{applicationId}/extend")
    @Idempotent
    OfferView extend(long applicationId, Person person) {
        return view(
                desk.update(
                        new ApplicationId(applicationId),
                        IfMatch.ANY,
                        Offer.EXTEND,
                        Verb.EXTENDED,
                        person,
                        record -> terms.findById(applicationId)
                                .map(prepared -> prepared.extended(clock.instant()))
                                .ifPresent(terms::update)),
                person);
    }

    /** The candidate accepts. */
    @Post("/{applicationId}/accept")
    @Idempotent
    OfferView accept(long applicationId, Person person) {
        return record(applicationId, Offer.ACCEPT, Offer.ACCEPTED, person, Optional.empty());
    }

    /** The candidate declines. */
    @Post("/{applicationId}/decline")
    @Idempotent
    OfferView decline(long applicationId, @Nullable @Body @Valid ReasonRequest request, Person person) {
        return record(applicationId, Offer.DECLINE, Offer.DECLINED, person, Optional.ofNullable(request));
    }

    /** The employer takes the offer back, also an accepted one. */
    @Secured(Role.HR)
    @Post("/{applicationId}/rescind")
    @Idempotent
    OfferView rescind(long applicationId, @Body @Valid ReasonRequest request, Person person) {
        return record(applicationId, Offer.RESCIND, Offer.EMPLOYER_WITHDREW, person, Optional.of(request));
    }

    /** The employer makes no offer. */
    @Secured(Role.HR)
    @Post("/{applicationId}/withhold")
    @Idempotent
    OfferView withhold(long applicationId, @Body @Valid ReasonRequest request, Person person) {
        return record(applicationId, Offer.WITHHOLD, Offer.WITHHELD, person, Optional.of(request));
    }

    @Override
    protected Function<StageRecord, OfferView> viewing(List<StageRecord> records, Person person) {
        Map<Long, Terms> byApplication = terms.of(records);
        return record -> {
            Optional<Terms> known =
                    Optional.ofNullable(byApplication.get(record.application().value()));
            OfferView view = OfferView.of(record, StageView.of(record, Offer.allowedActions(record, known)), known);
            return person.is(Role.HR) ? view : view.withoutTerms();
        };
    }

    private OfferView record(
            long applicationId, String action, OutcomeChoice choice, Person person, Optional<ReasonRequest> request) {
        return view(
                desk.record(
                        new ApplicationId(applicationId),
                        action,
                        choice,
                        person,
                        request.map(ReasonRequest::reason),
                        Optional.empty()),
                person);
    }
}

package hiring.offer;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.ReasonRequest;
import hiring.choreography.stage.StageController;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
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
    @Put("/{applicationId}/terms")
    OfferView prepare(long applicationId, @Body @Valid TermsRequest request, Actor actor) {
        Terms prepared = request.forApplication(applicationId);
        return view(desk.update(
                new ApplicationId(applicationId), Offer.TERMS, Verb.UPDATED, actor, record -> terms.put(prepared)));
    }

    /** Makes the candidate the offer. */
    @Post("/{applicationId}/extend")
    @Idempotent
    OfferView extend(long applicationId, Actor actor) {
        return view(desk.update(
                new ApplicationId(applicationId),
                Offer.EXTEND,
                Verb.EXTENDED,
                actor,
                record -> terms.findById(applicationId)
                        .map(prepared -> prepared.extended(clock.instant()))
                        .ifPresent(terms::update)));
    }

    /** The candidate accepts. */
    @Post("/{applicationId}/accept")
    @Idempotent
    OfferView accept(long applicationId, Actor actor) {
        return record(applicationId, Offer.ACCEPT, Offer.ACCEPTED, actor, Optional.empty());
    }

    /** The candidate declines. */
    @Post("/{applicationId}/decline")
    @Idempotent
    OfferView decline(long applicationId, @Nullable @Body @Valid ReasonRequest request, Actor actor) {
        return record(applicationId, Offer.DECLINE, Offer.DECLINED, actor, Optional.ofNullable(request));
    }

    /** The employer takes the offer back, also an accepted one. */
    @Post("/{applicationId}/rescind")
    @Idempotent
    OfferView rescind(long applicationId, @Body @Valid ReasonRequest request, Actor actor) {
        return record(applicationId, Offer.RESCIND, Offer.EMPLOYER_WITHDREW, actor, Optional.of(request));
    }

    /** The employer makes no offer. */
    @Post("/{applicationId}/withhold")
    @Idempotent
    OfferView withhold(long applicationId, @Body @Valid ReasonRequest request, Actor actor) {
        return record(applicationId, Offer.WITHHOLD, Offer.WITHHELD, actor, Optional.of(request));
    }

    @Override
    protected Function<StageRecord, OfferView> viewing(List<StageRecord> records) {
        Map<Long, Terms> byApplication = terms.of(records);
        return record -> {
            Optional<Terms> known =
                    Optional.ofNullable(byApplication.get(record.application().value()));
            return OfferView.of(record, StageView.of(record, Offer.allowedActions(record, known)), known);
        };
    }

    private OfferView record(
            long applicationId, String action, OutcomeChoice choice, Actor actor, Optional<ReasonRequest> request) {
        return view(desk.record(
                new ApplicationId(applicationId),
                action,
                choice,
                actor,
                request.map(ReasonRequest::reason),
                Optional.empty()));
    }
}

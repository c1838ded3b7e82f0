package hiring.backgroundcheck.adjudication;

import hiring.backgroundcheck.view.BackgroundCheckView;
import hiring.backgroundcheck.view.CheckViews;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deciding on reports over HTTP. */
@Secured(Role.SCREENER)
@Controller("/background-checks")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Background checks: adjudication")
class AdjudicationController {

    private static final AdverseRequest AS_NOTICED = new AdverseRequest(null, null);

    private final AdjudicationService service;
    private final CheckViews views;

    AdjudicationController(AdjudicationService service, CheckViews views) {
        this.service = service;
        this.views = views;
    }

    /** Accepts the candidate in spite of findings, or of checks that were not made: the check is passed. */
    @Post("/{applicationId}/engage")
    @Idempotent
    BackgroundCheckView engage(long applicationId, @Body @Valid PrivateReasonRequest request, Person person) {
        return views.view(service.engage(new ApplicationId(applicationId), request.reason(), person), person);
    }

    /** Records that the candidate was given notice of the findings; the waiting period begins. */
    @Post("/{applicationId}/pre-adverse")
    @Idempotent
    BackgroundCheckView giveNotice(long applicationId, @Body @Valid NoticeRequest request, Person person) {
        return views.view(service.giveNotice(new ApplicationId(applicationId), request, person), person);
    }

    /** Records that the candidate disputes the findings; the waiting period stops. */
    @Post("/{applicationId}/dispute")
    @Idempotent
    BackgroundCheckView dispute(long applicationId, @Body @Valid PrivateReasonRequest request, Person person) {
        return views.view(service.dispute(new ApplicationId(applicationId), request.reason(), person), person);
    }

    /** Ends a dispute: the waiting period starts again, or the findings are undecided again. */
    @Post("/{applicationId}/resolve-dispute")
    @Idempotent
    BackgroundCheckView resolve(long applicationId, @Body @Valid ResolutionRequest request, Person person) {
        return views.view(service.resolve(new ApplicationId(applicationId), request, person), person);
    }

    /** Rejects the candidate after the waiting period: the check is failed. */
    @Post("/{applicationId}/adverse")
    @Idempotent
    BackgroundCheckView adverse(long applicationId, @Nullable @Body @Valid AdverseRequest request, Person person) {
        AdverseRequest given = Optional.ofNullable(request).orElse(AS_NOTICED);
        return views.view(service.adverse(new ApplicationId(applicationId), given, person), person);
    }

    /** Decides without notice and waiting period. Only hr may do so, with a reason. */
    @Secured(Role.HR)
    @Post("/{applicationId}/override")
    @Idempotent
    BackgroundCheckView override(long applicationId, @Body @Valid OverrideRequest request, Person person) {
        return views.view(service.override(new ApplicationId(applicationId), request, person), person);
    }
}

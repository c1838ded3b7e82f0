package hiring.healthscreening.screening;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.IfMatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Consent, appointment and verdict over HTTP. */
@Secured(Role.CLINICIAN)
@Controller("/health-screenings")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Health screenings: from consent to verdict")
class ScreeningController {

    private final ScreeningService service;
    private final Worklist worklist;
    private final Screenings screenings;
    private final ScreeningViews views;

    ScreeningController(ScreeningService service, Worklist worklist, Screenings screenings, ScreeningViews views) {
        this.service = service;
        this.worklist = worklist;
        this.screenings = screenings;
        this.views = views;
    }

    /** Records the candidate's consent to the screening, which every other step requires. */
    @Put("/{applicationId}/consent")
    HealthScreeningView agree(
            long applicationId, IfMatch expected, @Body @Valid ConsentRequest request, Person person) {
        return views.view(service.agree(new ApplicationId(applicationId), expected, request, person));
    }

    /** Records that the candidate withdraws consent; an appointment is cancelled. */
    @Post("/{applicationId}/consent/withdraw")
    @Idempotent
    HealthScreeningView withdraw(long applicationId, @Nullable @Body @Valid NoteRequest request, Person person) {
        return views.view(service.withdraw(new ApplicationId(applicationId), noteIn(request), person));
    }

    /** Makes the appointment, or replaces it. */
    @Put("/{applicationId}/appointment")
    HealthScreeningView arrange(
            long applicationId, IfMatch expected, @Body @Valid AppointmentRequest request, Person person) {
        return views.view(service.arrange(new ApplicationId(applicationId), expected, request, person));
    }

    /** Records that the candidate missed the appointment. Make another one, or record the outcome NO_SHOW. */
    @Post("/{applicationId}/no-show")
    @Idempotent
    HealthScreeningView miss(long applicationId, @Nullable @Body @Valid NoteRequest request, Person person) {
        return views.view(service.miss(new ApplicationId(applicationId), noteIn(request), person));
    }

    /** Records whether the candidate is fit for the work. */
    @Post("/{applicationId}/verdict")
    @Idempotent
    HealthScreeningView judge(long applicationId, @Body @Valid VerdictRequest request, Person person) {
        return views.view(service.judge(new ApplicationId(applicationId), request, person));
    }

    /** Returns the accommodations that the candidate needs for the work, for hr to arrange; never the medical reason. */
    @Secured({Role.CLINICIAN, Role.HR})
    @Get("/{applicationId}/accommodations")
    AccommodationsView accommodations(long applicationId, Person person) {
        StageRecord record = worklist.find(new ApplicationId(applicationId), person);
        return new AccommodationsView(applicationId, HealthScreeningView.accommodations(record, screenings.of(record)));
    }

    private static Optional<String> noteIn(@Nullable NoteRequest request) {
        return Optional.ofNullable(request).map(NoteRequest::note);
    }
}

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

    private final ScreeningService desk;
    private final Worklist worklist;
    private final Screenings screenings;
    private final ScreeningViews views;

    ScreeningController(ScreeningService desk, Worklist worklist, Screenings screenings, ScreeningViews views) {
        this.desk = desk;
        this.worklist = worklist;
        this.screenings = screenings;
        this.views = views;
    }

    /** Records that the candidate agrees to be examined, before which nothing else is done. */
    @Put("/{applicationId}/consent")
    HealthScreeningView agree(
            long applicationId, IfMatch expected, @Body @Valid ConsentRequest request, Person person) {
        return views.view(desk.agree(new ApplicationId(applicationId), expected, request, person));
    }

    /** The candidate does not agree any more; an appointment is cancelled. */
    @Post("/{applicationId}/consent/withdraw")
    @Idempotent
    HealthScreeningView withdraw(long applicationId, @Nullable @Body @Valid NoteRequest request, Person person) {
        return views.view(desk.withdraw(new ApplicationId(applicationId), noteIn(request), person));
    }

    /** Makes the appointment, or another one instead. */
    @Put("/{applicationId}/appointment")
    HealthScreeningView arrange(
            long applicationId, IfMatch expected, @Body @Valid AppointmentRequest request, Person person) {
        return views.view(desk.arrange(new ApplicationId(applicationId), expected, request, person));
    }

    /** The candidate did not come to the appointment. Another may be made, or the outcome NO_SHOW recorded. */
    @Post("/{applicationId}/no-show")
    @Idempotent
    HealthScreeningView miss(long applicationId, @Nullable @Body @Valid NoteRequest request, Person person) {
        return views.view(desk.miss(new ApplicationId(applicationId), noteIn(request), person));
    }

    /** Says whether the candidate is fit for the work. */
    @Post("/{applicationId}/verdict")
    @Idempotent
    HealthScreeningView judge(long applicationId, @Body @Valid VerdictRequest request, Person person) {
        return views.view(desk.judge(new ApplicationId(applicationId), request, person));
    }

    /** What the candidate needs to do the work, so that hr can see to it; and never why. */
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

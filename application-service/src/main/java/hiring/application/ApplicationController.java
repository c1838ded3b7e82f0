package hiring.application;

import hiring.choreography.event.Actor;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.security.Role;
import hiring.choreography.stage.ReasonRequest;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applications over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/applications")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Applications")
class ApplicationController {

    private final ApplicationDesk desk;

    ApplicationController(ApplicationDesk desk) {
        this.desk = desk;
    }

    /** Fills in a form; it is a draft until it is submitted. */
    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    HttpResponse<ApplicationView> draft(@Body @Valid ApplicationRequest request, Actor actor) {
        Application drafted = desk.draft(request.form(), actor);
        return HttpResponse.created(ApplicationView.of(drafted), URI.create("/applications/" + drafted.id()));
    }

    /** Lists applications in the order of their numbers. */
    @Get
    HttpResponse<Page<ApplicationView>> list(
            @Nullable @QueryValue ApplicationStatus status,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        return desk.list(Optional.ofNullable(status), PageRequest.of(cursor, limit))
                .map(ApplicationView::of)
                .answering(request);
    }

    /** An application. */
    @Get("/{applicationId}")
    ApplicationView find(long applicationId) {
        return ApplicationView.of(desk.find(new ApplicationId(applicationId)));
    }

    /** Who did what, when and why. */
    @Get("/{applicationId}/history")
    List<HistoryEntry> history(long applicationId) {
        return desk.history(new ApplicationId(applicationId));
    }

    /** Amends the form; once it is submitted, all but its process. */
    @Put("/{applicationId}")
    ApplicationView amend(long applicationId, IfMatch meant, @Body @Valid ApplicationRequest request, Actor actor) {
        return ApplicationView.of(desk.amend(new ApplicationId(applicationId), meant, request, actor));
    }

    /** Submits a draft, to the latest version of its process. */
    @Post("/{applicationId}/submit")
    @Idempotent
    ApplicationView submit(long applicationId, Actor actor) {
        return ApplicationView.of(desk.submit(new ApplicationId(applicationId), actor));
    }

    /** Withdraws an application, however far it has come. */
    @Post("/{applicationId}/withdraw")
    @Idempotent
    ApplicationView withdraw(long applicationId, @Body @Valid WithdrawalRequest request, Actor actor) {
        return ApplicationView.of(desk.withdraw(new ApplicationId(applicationId), request.withdrawal(), actor));
    }

    /** Undoes a withdrawal. */
    @Post("/{applicationId}/reinstate")
    @Idempotent
    ApplicationView reinstate(long applicationId, @Body @Valid ReasonRequest request, Actor actor) {
        return ApplicationView.of(desk.reinstate(new ApplicationId(applicationId), request.reason(), actor));
    }
}

package hiring.application;

import hiring.application.form.ApplicationRequest;
import hiring.application.form.Completeness;
import hiring.choreography.event.Actor;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.security.Role;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/applications")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Applications")
class ApplicationController {

    private final ApplicationCommands commands;
    private final Completeness completeness;

    ApplicationController(ApplicationCommands commands, Completeness completeness) {
        this.commands = commands;
        this.completeness = completeness;
    }

    /**
     * Creates a draft. An application of the same candidate for the same position is refused as a duplicate, unless the
     * request gives a reason to accept it.
     */
    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    HttpResponse<ApplicationView> draft(@Body @Valid ApplicationRequest request, Actor actor) {
        Application drafted = commands.draft(request, actor);
        return HttpResponse.created(view(drafted), URI.create("/applications/" + drafted.id()));
    }

    /**
     * Lists applications.
     *
     * @param filter narrows the list
     * @param sort {@code id} by default; {@code created} is newest first, {@code updated} last changed first
     * @param cursor from the previous page, with the same sort
     * @param limit 1 to 200, 50 by default
     */
    @Get
    HttpResponse<Page<ApplicationView>> list(
            @RequestBean ApplicationFilter filter,
            @Nullable @QueryValue String sort,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        return commands.list(filter, sort, cursor, limit).map(this::view).answering(request);
    }

    /** Returns an application. */
    @Get("/{applicationId}")
    ApplicationView find(long applicationId) {
        return view(commands.find(new ApplicationId(applicationId)));
    }

    /** Lists the changes of an application: who made them, when and why. */
    @Get("/{applicationId}/history")
    List<HistoryEntry> history(long applicationId) {
        return commands.history(new ApplicationId(applicationId));
    }

    /** Replaces the form. After submission its process cannot change, and required fields cannot be removed. */
    @Put("/{applicationId}")
    ApplicationView amend(long applicationId, IfMatch expected, @Body @Valid ApplicationRequest request, Actor actor) {
        return view(commands.amend(new ApplicationId(applicationId), expected, request, actor));
    }

    /** Submits a complete draft to the latest version of its process. */
    @Post("/{applicationId}/submit")
    @Idempotent
    ApplicationView submit(long applicationId, Actor actor) {
        return view(commands.submit(new ApplicationId(applicationId), actor));
    }

    /** Withdraws an application, in any status. */
    @Post("/{applicationId}/withdraw")
    @Idempotent
    ApplicationView withdraw(long applicationId, @Body @Valid WithdrawalRequest request, Actor actor) {
        return view(commands.withdraw(new ApplicationId(applicationId), request.withdrawal(), actor));
    }

    /** Undoes a withdrawal. */
    @Post("/{applicationId}/reinstate")
    @Idempotent
    ApplicationView reinstate(long applicationId, @Body @Valid ReinstatementRequest request, Actor actor) {
        return view(commands.reinstate(
                new ApplicationId(applicationId), request.reason(), request.whyNoDuplicate(), actor));
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(application, completeness.missing(application.form()));
    }
}

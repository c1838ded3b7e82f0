package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Role;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import hiring.pages.Messages;
import hiring.pages.Templates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One application: where it stands and why, and everything that has happened to it. */
@Hidden
@Secured({Role.RECRUITER, Role.HR})
@Controller("/applications")
@ExecuteOn(TaskExecutors.IO)
class ApplicationController {

    private final ApplicationPages pages;
    private final Templates templates;
    private final Messages messages;
    private final Clock clock;

    ApplicationController(ApplicationPages pages, Templates templates, Messages messages, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param step the number of events after which to show the application; all of them by default */
    @Get(value = "/{applicationId}", produces = MediaType.TEXT_HTML)
    HttpResponse<String> application(long applicationId, @Nullable @QueryValue Integer step) {
        return templates.page(HttpStatus.OK, "application.jte", pages.of(applicationId, Optional.ofNullable(step)));
    }

    @Error
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> unknown(NotFoundException unknown) {
        return templates.page(
                HttpStatus.NOT_FOUND,
                "refused.jte",
                new ErrorView(messages, String.valueOf(unknown.getMessage()), clock.instant()));
    }

    @Error
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> invalid(InvalidFieldException invalid) {
        return templates.page(HttpStatus.BAD_REQUEST, "refused.jte", ErrorView.of(invalid, messages, clock.instant()));
    }
}

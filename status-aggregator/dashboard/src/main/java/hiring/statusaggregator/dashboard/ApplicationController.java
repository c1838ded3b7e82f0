package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Templates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
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

    ApplicationController(ApplicationPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    /** @param step the number of events after which to show the application; all of them by default */
    @Get(value = "/{applicationId}", produces = MediaType.TEXT_HTML)
    HttpResponse<String> application(long applicationId, @Nullable @QueryValue Integer step, Person person) {
        return templates.page(
                HttpStatus.OK,
                "application.jte",
                pages.of(applicationId, Optional.ofNullable(step), Viewer.of(person)));
    }
}

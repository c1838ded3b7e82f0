package hiring.onsiteinterview.panel;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;

/** Scorecards over HTTP. They stay in this service: an event says only that something was updated. */
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.HR})
@Controller("/onsite-interviews/{applicationId}")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "On-site interviews")
class ScorecardController {

    private final ScorecardService service;

    ScorecardController(ScorecardService service) {
        this.service = service;
    }

    /** Lists the scorecards; an interviewer sees the others' only after submitting their own. */
    @Get("/scorecards")
    List<Scorecard> list(long applicationId, Person person) {
        return service.readableBy(new ApplicationId(applicationId), person);
    }

    /** Submits the interviewer's own scorecard, which is then final. */
    @Post("/scorecard")
    @Idempotent
    Scorecard submit(long applicationId, @Body @Valid ScorecardRequest request, Person person) {
        return service.submit(new ApplicationId(applicationId), request, person);
    }
}

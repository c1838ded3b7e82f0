package hiring.offer.version;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.Worklist;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The versions of offers over HTTP. They contain terms. */
@Secured(Role.HR)
@Controller("/offers/{applicationId}/versions")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Offers")
class VersionController {

    private final Worklist worklist;
    private final Versions versions;

    VersionController(Worklist worklist, Versions versions) {
        this.worklist = worklist;
        this.versions = versions;
    }

    /** Lists the versions, oldest first. */
    @Get
    List<VersionView> list(long applicationId, Person person) {
        return versions
                .all(worklist.find(new ApplicationId(applicationId), person).application())
                .stream()
                .map(VersionView::of)
                .toList();
    }

    /** Returns a version. */
    @Get("/{number}")
    VersionView find(long applicationId, int number, Person person) {
        return VersionView.of(versions.require(
                worklist.find(new ApplicationId(applicationId), person).application(), number));
    }
}

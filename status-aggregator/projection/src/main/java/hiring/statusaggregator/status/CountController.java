package hiring.statusaggregator.status;

import hiring.choreography.listing.Condition;
import hiring.choreography.security.Role;
import hiring.statusaggregator.count.Counts;
import hiring.statusaggregator.count.Pipeline;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code APPLICATION_STATUS} in numbers, over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/application-statuses/counts")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class CountController {

    private final Counts counts;

    CountController(Counts counts) {
        this.counts = counts;
    }

    /**
     * Counts the applications by overall status and by the status of each stage.
     *
     * @param process the name of a process; all processes by default
     */
    @Get
    Pipeline count(@Nullable @QueryValue String process) {
        return counts.of(Condition.text("process", process));
    }
}

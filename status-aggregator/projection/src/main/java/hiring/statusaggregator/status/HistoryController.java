package hiring.statusaggregator.status;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Role;
import hiring.choreography.web.NotFoundException;
import hiring.statusaggregator.projection.TimelineQuery;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;

/** The status of an application in the past. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/application-statuses")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class HistoryController {

    private final TimelineQuery timeline;

    HistoryController(TimelineQuery timeline) {
        this.timeline = timeline;
    }

    /**
     * Returns the status of an application as of a moment. It is derived from all events up to then, including those that were
     * received later.
     *
     * @param at the moment, with its offset from UTC
     */
    @Get("/{applicationId}/as-of")
    StatusView asOf(long applicationId, @QueryValue OffsetDateTime at) {
        return timeline.history(new ApplicationId(applicationId))
                .at(at.toInstant())
                .map(StatusView::of)
                .orElseThrow(
                        () -> new NotFoundException("Application " + applicationId + " did not exist at that time."));
    }
}

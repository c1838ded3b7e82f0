package hiring.statusaggregator.explanation;

import hiring.choreography.security.Role;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.TimelineQuery;
import hiring.statusaggregator.status.StatusQuery;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Explains the states of applications over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/application-statuses")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class ExplanationController {

    private final StatusQuery pages;
    private final TimelineQuery timeline;
    private final ExplanationService explanations;

    ExplanationController(StatusQuery pages, TimelineQuery timeline, ExplanationService explanations) {
        this.pages = pages;
        this.timeline = timeline;
        this.explanations = explanations;
    }

    /** Explains the state of an application: what it waits for, what comes next, and what would end it or has ended it. */
    @Get("/{applicationId}/explanation")
    Explanation explanation(long applicationId) {
        ApplicationProjection projection = pages.get(applicationId);
        return explanations.explain(projection, timeline.history(projection.application()));
    }
}

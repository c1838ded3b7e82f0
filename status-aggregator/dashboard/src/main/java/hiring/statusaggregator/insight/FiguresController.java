package hiring.statusaggregator.insight;

import hiring.choreography.security.Role;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Serves the hiring metrics over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/application-statuses/insight")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class FiguresController {

    private final InsightQuery insights;

    FiguresController(InsightQuery insights) {
        this.insights = insights;
    }

    /**
     * Returns how hiring went in a period: how far applications came, how long it took, and why they ended without a hire. The
     * figures may be half a minute old.
     *
     * @param position the exact position; any by default
     * @param from the first day in UTC, for example 2026-11-02; by default the Monday eleven weeks before the last day's week
     * @param to the last day in UTC, at most five years later; today by default
     */
    @Get
    Insight insight(
            @Nullable @QueryValue String position, @Nullable @QueryValue String from, @Nullable @QueryValue String to) {
        return insights.of(position, from, to);
    }
}

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

/** How hiring goes, over HTTP. */
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
     * Tells how hiring went in a period: how many came how far, how long it took, and why it came to nothing. What is told may be
     * half a minute old.
     *
     * @param position exactly this one; any, unless one is named
     * @param from the first day in UTC, for example 2026-11-02; the Monday eleven weeks before the last day's week, unless said
     *     otherwise
     * @param to the last day in UTC, at most five years later; today, unless said otherwise
     */
    @Get
    Insight insight(
            @Nullable @QueryValue String position, @Nullable @QueryValue String from, @Nullable @QueryValue String to) {
        return insights.of(position, from, to);
    }
}

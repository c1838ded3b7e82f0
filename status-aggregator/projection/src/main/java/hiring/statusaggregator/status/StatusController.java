package hiring.statusaggregator.status;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Listing;
import hiring.choreography.longpoll.LongPoll;
import hiring.choreography.longpoll.Representation;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Role;
import hiring.choreography.web.Page;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.StageReport;
import hiring.statusaggregator.projection.TimelineEntry;
import hiring.statusaggregator.projection.TimelineQuery;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code APPLICATION_STATUS} over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/application-statuses")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class StatusController {

    private final StatusQuery pages;
    private final TimelineQuery timeline;

    StatusController(StatusQuery pages, TimelineQuery timeline) {
        this.pages = pages;
        this.timeline = timeline;
    }

    /**
     * Lists applications with the status of each stage.
     *
     * @param sort {@code id} by default; {@code updated} is newest first, {@code waiting-since} longest first
     * @param cursor from the previous page, with the same sort
     * @param limit 1 to 200, 50 by default
     */
    @Get
    HttpResponse<Page<StatusView>> list(
            @RequestBean StatusFilter filter,
            @Nullable @QueryValue String sort,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        Listing listing = Listing.of(filter.conditions(), StatusQuery.ORDERS, sort, cursor, limit);
        return pages.list(listing).map(StatusView::of).answering(request);
    }

    /** Returns an application with the status of each stage. */
    @Get("/{applicationId}")
    CompletionStage<StatusView> find(long applicationId, LongPoll poll) {
        return poll.answer(new ApplicationId(applicationId), () -> representation(pages.get(applicationId)));
    }

    private static Representation<StatusView> representation(ApplicationProjection row) {
        return new Representation<>(StatusView.of(row), tag(row));
    }

    /** The revisions of the form and of the stages, which is all that a row depends on. */
    private static String tag(ApplicationProjection row) {
        return Stream.concat(
                        Stream.of(row.revisionOf(StageName.APPLICATION)),
                        row.stages().stream().map(StageReport::revision))
                .map(String::valueOf)
                .collect(Collectors.joining(".", "\"", "\""));
    }

    /** Lists the events of an application, ordered by the owners' clocks. */
    @Get("/{applicationId}/timeline")
    List<TimelineEntry> timeline(long applicationId) {
        List<TimelineEntry> entries = timeline.entries(applicationId);
        if (entries.isEmpty()) {
            throw StatusQuery.unknown(applicationId);
        }
        return entries;
    }
}

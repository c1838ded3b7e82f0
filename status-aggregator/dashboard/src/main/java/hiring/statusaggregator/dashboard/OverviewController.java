package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Templates;
import hiring.statusaggregator.feed.ApplicationIds;
import hiring.statusaggregator.feed.FeedPosition;
import io.micronaut.http.HttpRequest;
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
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves the overview of all applications. */
@Hidden
@Secured({Role.RECRUITER, Role.HR})
@Controller
@ExecuteOn(TaskExecutors.IO)
class OverviewController {

    private final Overviews overviews;
    private final Suggestions suggestions;
    private final Templates templates;

    OverviewController(Overviews overviews, Suggestions suggestions, Templates templates) {
        this.overviews = overviews;
        this.suggestions = suggestions;
        this.templates = templates;
    }

    /** The home page: whose role may not see applications is led to their own work. */
    @Secured({Role.RECRUITER, Role.HR, Role.INTERVIEWER, Role.SCREENER, Role.CLINICIAN, Role.OPERATOR})
    @Get(produces = MediaType.TEXT_HTML)
    @ListQuery.Read
    HttpResponse<String> overview(HttpRequest<?> request, Person person) {
        Viewer viewer = Viewer.of(person);
        if (!viewer.maySeeApplications()) {
            return HttpResponse.seeOther(URI.create(WorkPage.ADDRESS));
        }
        ListQuery query = ListQuery.of(request);
        return templates.page(HttpStatus.OK, "overview.jte", overviews.of(query, query.listing(), viewer));
    }

    /** Renders what the filters suggest, which a page asks for when a filter is used. */
    @Get(value = Overview.SUGGESTIONS, produces = MediaType.TEXT_HTML)
    HttpResponse<String> suggestions() {
        return templates.page(HttpStatus.OK, "suggestions.jte", suggestions.all());
    }

    /**
     * Renders what has changed on a page since a place in the feed.
     *
     * @param of the numbers of the applications on it
     * @param since the place of the last change that it shows
     * @param notified the place of the change that it was notified of
     * @param others true if its table has a column for other stages
     * @param enough true if it already says that a reload would show something else
     */
    @Get(value = Overview.CHANGES, produces = MediaType.TEXT_HTML)
    @ListQuery.Read
    HttpResponse<String> changed(
            @Nullable @QueryValue String of,
            @Nullable @QueryValue String since,
            @Nullable @QueryValue String notified,
            @Nullable @QueryValue String others,
            @Nullable @QueryValue String enough,
            HttpRequest<?> request) {
        OpenPage page = new OpenPage(
                ListQuery.of(request),
                ApplicationIds.numbers(Optional.ofNullable(of).orElse("")),
                FeedPosition.of(Optional.ofNullable(since).orElse("")),
                FeedPosition.of(Optional.ofNullable(notified).orElse("")),
                "true".equals(others),
                "true".equals(enough));
        return templates.page(HttpStatus.OK, "changes.jte", overviews.changes(page));
    }
}

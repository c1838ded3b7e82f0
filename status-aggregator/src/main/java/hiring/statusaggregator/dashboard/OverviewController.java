package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Role;
import hiring.choreography.web.InvalidFieldException;
import hiring.statusaggregator.live.Place;
import hiring.statusaggregator.live.Shown;
import hiring.statusaggregator.page.Templates;
import hiring.statusaggregator.words.Words;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The overview: where everybody stands. */
@Hidden
@Secured({Role.RECRUITER, Role.HR})
@Controller
@ExecuteOn(TaskExecutors.IO)
class OverviewController {

    private final Overviews overviews;
    private final Templates templates;
    private final Words words;
    private final Clock clock;

    OverviewController(Overviews overviews, Templates templates, Words words, Clock clock) {
        this.overviews = overviews;
        this.templates = templates;
        this.words = words;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> overview(HttpRequest<?> request) {
        return templates.page(HttpStatus.OK, "overview.jte", overviews.of(Query.of(request)));
    }

    /**
     * What has changed about a page since.
     *
     * @param of the numbers of the applications on it
     * @param since the place of the last change that it shows
     * @param others true if its table has a column for other stages
     */
    @Get(value = Overview.ROWS, produces = MediaType.TEXT_HTML)
    HttpResponse<String> changed(
            @Nullable @QueryValue String of,
            @Nullable @QueryValue String since,
            @Nullable @QueryValue String others,
            HttpRequest<?> request) {
        return templates.page(
                HttpStatus.OK,
                "rows.jte",
                overviews.changes(
                        Query.of(request),
                        Shown.numbers(Optional.ofNullable(of).orElse("")),
                        Place.of(Optional.ofNullable(since).orElse("")),
                        "true".equals(others)));
    }

    /** The pipeline alone, to be put in the place of the one that a page shows. */
    @Get(value = PipelinePicture.ADDRESS, produces = MediaType.TEXT_HTML)
    HttpResponse<String> pipeline(HttpRequest<?> request) {
        return templates.page(HttpStatus.OK, "pipeline.jte", overviews.pipeline(Query.of(request)));
    }

    @Error
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> refused(InvalidFieldException refused) {
        return templates.page(HttpStatus.BAD_REQUEST, "refused.jte", Refused.of(refused, words, clock.instant()));
    }
}

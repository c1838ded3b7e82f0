package hiring.statusaggregator.dashboard;

import hiring.choreography.listing.Condition;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import hiring.pages.Templates;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.statusaggregator.map.ChoreographyQuery;
import hiring.statusaggregator.map.Window;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves the choreography as a page: which service reacts to which. */
@Hidden
@Secured({Role.RECRUITER, Role.HR, Role.OPERATOR})
@Controller(MapPage.ADDRESS)
@ExecuteOn(TaskExecutors.IO)
class MapController {

    private final ChoreographyQuery choreographies;
    private final ChangeFeed changes;
    private final Templates templates;
    private final Messages messages;

    MapController(ChoreographyQuery choreographies, ChangeFeed changes, Templates templates, Messages messages) {
        this.choreographies = choreographies;
        this.changes = changes;
        this.templates = templates;
        this.messages = messages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> map(
            @Nullable @QueryValue String minutes, @Nullable @QueryValue String process, Person person) {
        return templates.page(HttpStatus.OK, "map.jte", page(minutes, process, person));
    }

    /**
     * The map as it is now; empty if the page shows it already, so that nothing moves without a change.
     *
     * @param seen the digest of what the page shows
     */
    @Get(value = MapPage.CHANGES, produces = MediaType.TEXT_HTML)
    HttpResponse<String> changes(
            @Nullable @QueryValue String minutes,
            @Nullable @QueryValue String process,
            @Nullable @QueryValue String seen,
            Person person) {
        MapPage page = page(minutes, process, person);
        return page.digest().equals(seen)
                ? HttpResponse.noContent()
                : templates.page(HttpStatus.OK, "mapchanges.jte", page);
    }

    private MapPage page(@Nullable String minutes, @Nullable String process, Person person) {
        Window window = Window.of(Optional.ofNullable(minutes));
        Optional<String> asked = Condition.text("process", process);
        FeedPosition place = changes.place();
        return new MapPage(messages, Viewer.of(person), choreographies.of(window, asked), asked, place);
    }
}

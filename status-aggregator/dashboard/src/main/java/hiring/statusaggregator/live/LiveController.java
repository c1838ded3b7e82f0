package hiring.statusaggregator.live;

import hiring.choreography.security.Role;
import hiring.statusaggregator.feed.ApplicationIds;
import hiring.statusaggregator.feed.FeedPosition;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Notifies open pages by server-sent events of changes to what they show. */
@Hidden
@Secured({Role.RECRUITER, Role.HR, Role.OPERATOR})
@Controller("/live")
class LiveController {

    private final PageSubscriptions subscriptions;

    LiveController(PageSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * Streams notifications to a page.
     *
     * @param of the numbers of the applications on it, separated by commas
     * @param since the place of the last change that it shows
     */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> watch(@Nullable @QueryValue String of, @Nullable @QueryValue String since) {
        return subscriptions.watch(
                ApplicationIds.numbers(Optional.ofNullable(of).orElse("")),
                FeedPosition.of(Optional.ofNullable(since).orElse("")));
    }
}

package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import hiring.pages.Templates;
import hiring.statusaggregator.attention.AttentionQuery;
import hiring.statusaggregator.attention.UnprocessedEvents;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;

/** What needs attention, as a page. */
@Hidden
@Secured({Role.RECRUITER, Role.HR, Role.OPERATOR})
@Controller(AttentionPage.ADDRESS)
@ExecuteOn(TaskExecutors.IO)
class AttentionController {

    private final AttentionQuery attention;
    private final UnprocessedEvents deadLetters;
    private final ChangeFeed changes;
    private final Templates templates;
    private final Messages messages;
    private final Clock clock;

    AttentionController(
            AttentionQuery attention,
            UnprocessedEvents deadLetters,
            ChangeFeed changes,
            Templates templates,
            Messages messages,
            Clock clock) {
        this.attention = attention;
        this.deadLetters = deadLetters;
        this.changes = changes;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> attention(Person person) {
        // before reading, so that changes in the meantime are reported again
        FeedPosition place = changes.place();
        return templates.page(
                HttpStatus.OK,
                "attention.jte",
                new AttentionPage(messages, attention.find(), Viewer.of(person), place, clock.instant()));
    }

    /** Processes a dead letter again. A second request does not find it, so it is processed once. */
    @Secured(Role.OPERATOR)
    @Post(value = "/dead-letters/{id}/redrive", consumes = MediaType.ALL)
    HttpResponse<?> redrive(long id) {
        deadLetters.retry(id);
        return HttpResponse.seeOther(URI.create(AttentionPage.ADDRESS));
    }
}

package hiring.statusaggregator.dashboard;

import hiring.choreography.operator.DeadLetterService;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.web.RefusedException;
import hiring.statusaggregator.attention.Worries;
import hiring.statusaggregator.live.Changes;
import hiring.statusaggregator.live.Place;
import hiring.statusaggregator.page.Templates;
import hiring.statusaggregator.words.Words;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
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

    private final Worries worries;
    private final DeadLetterService parking;
    private final Changes changes;
    private final Templates templates;
    private final Words words;
    private final Clock clock;

    AttentionController(
            Worries worries,
            DeadLetterService parking,
            Changes changes,
            Templates templates,
            Words words,
            Clock clock) {
        this.worries = worries;
        this.parking = parking;
        this.changes = changes;
        this.templates = templates;
        this.words = words;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> attention(Person person) {
        // before reading, so that what changes meanwhile is told again
        Place place = changes.place();
        return templates.page(
                HttpStatus.OK,
                "attention.jte",
                new AttentionPage(words, worries.find(), person, place, clock.instant()));
    }

    /** Handles a parked event again. Sent twice, it is handled once: the second time it is not found. */
    @Secured(Role.OPERATOR)
    @Post(value = "/parked-events/{id}/redrive", consumes = MediaType.ALL)
    HttpResponse<?> redrive(long id) {
        parking.redrive(id);
        return HttpResponse.seeOther(URI.create(AttentionPage.ADDRESS));
    }

    @Error
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> refused(RefusedException refused) {
        return templates.page(
                HttpStatus.CONFLICT,
                "refused.jte",
                new Refused(words, String.valueOf(refused.getMessage()), clock.instant()));
    }
}

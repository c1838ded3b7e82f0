package hiring.statusaggregator.status;

import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Role;
import hiring.choreography.web.NotFoundException;
import hiring.statusaggregator.story.Explanation;
import hiring.statusaggregator.story.Storyteller;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;

/** Why an application is where it is, and where it was before. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/application-statuses")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class StoryController {

    private final StatusPages pages;
    private final Storyteller storyteller;
    private final Transactions transactions;

    StoryController(StatusPages pages, Storyteller storyteller, Transactions transactions) {
        this.pages = pages;
        this.storyteller = storyteller;
        this.transactions = transactions;
    }

    /** Why an application is where it is: what it waits for, what comes next, and what would end it or has. */
    @Get("/{applicationId}/explanation")
    Explanation explanation(long applicationId) {
        return transactions
                .read(connection -> pages.find(connection, applicationId)
                        .map(picture ->
                                storyteller.explain(picture, storyteller.past(connection, picture.application()))))
                .orElseThrow(() -> StatusController.unknown(applicationId));
    }

    /**
     * Where an application stood at a moment, by what was heard of it since: as it would have been shown then, had everything
     * been heard at once.
     *
     * @param at the moment, with its offset from UTC
     */
    @Get("/{applicationId}/as-of")
    StatusView asOf(long applicationId, @QueryValue OffsetDateTime at) {
        return transactions
                .read(connection -> storyteller.past(connection, new ApplicationId(applicationId)))
                .at(at.toInstant())
                .map(StatusView::of)
                .orElseThrow(() ->
                        new NotFoundException("By then nothing had happened to an application " + applicationId + "."));
    }
}

package hiring.statusaggregator.map;

import hiring.choreography.listing.Condition;
import hiring.choreography.security.Role;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves over HTTP which service reacts to which. */
@Secured({Role.RECRUITER, Role.HR, Role.OPERATOR})
@Controller("/application-statuses/reactions")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class ReactionController {

    private final ChoreographyQuery choreographies;

    ReactionController(ChoreographyQuery choreographies) {
        this.choreographies = choreographies;
    }

    /**
     * Returns which events were reactions to which in the last minutes, compared with what the process templates declare.
     *
     * @param minutes how far to look back: 5, 15 or 60; 5 by default
     * @param process the name of the process; all by default
     */
    @Get
    ReactionsView reactions(@Nullable @QueryValue Integer minutes, @Nullable @QueryValue String process) {
        return ReactionsView.of(choreographies.of(
                Window.of(Optional.ofNullable(minutes).map(String::valueOf)), Condition.text("process", process)));
    }
}

package hiring.phonescreen;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.scorecard.Criteria;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.NotFoundException;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Scorecards over HTTP. Their content stays in this service: an event says only that something was updated. */
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.HR})
@Controller("/phone-screens/{applicationId}/scorecard")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Phone screens")
class ScorecardController {

    /** The action of filling in the scorecard. */
    static final String SCORECARD = "scorecard";

    private final StageService stage;
    private final Worklist worklist;
    private final Scorecards scorecards;
    private final Clock clock;
    private final Criteria criteria;

    ScorecardController(
            StageService stage,
            Worklist worklist,
            Scorecards scorecards,
            Clock clock,
            @Value("${hiring.phone-screen.criteria:communication,motivation,experience,expectations}")
                    List<String> criteria) {
        this.stage = stage;
        this.worklist = worklist;
        this.scorecards = scorecards;
        this.clock = clock;
        this.criteria = new Criteria("ratings.criterion", criteria);
    }

    /** Returns the scorecard. */
    @Get
    Scorecard find(long applicationId, Person person) {
        worklist.find(new ApplicationId(applicationId), person);
        return scorecards
                .findById(applicationId)
                .orElseThrow(() -> new NotFoundException(
                        "The phone screen of application " + applicationId + " has no scorecard yet."));
    }

    /** Fills in or replaces the scorecard. */
    @Put
    Scorecard fillIn(long applicationId, IfMatch expected, @Body @Valid ScorecardRequest request, Person person) {
        criteria.requireEach(request.ratings());
        Scorecard scorecard =
                request.forApplication(applicationId, person.actor().name(), clock.instant());
        StageCommand command = StageCommand.of(new ApplicationId(applicationId), SCORECARD, person);
        stage.handle(command.expecting(expected), record -> {
            scorecards.put(scorecard);
            return Decision.update(record);
        });
        return scorecard;
    }
}

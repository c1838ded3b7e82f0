package hiring.backgroundcheck;

import hiring.backgroundcheck.view.BackgroundCheckView;
import hiring.backgroundcheck.view.CheckViews;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.Worklist;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;

/** Background checks over HTTP: what they have in common with every other stage. */
@Secured({Role.RECRUITER, Role.SCREENER, Role.HR})
@Controller("/background-checks")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Background checks")
class BackgroundCheckController extends OutcomeController<BackgroundCheckView> {

    private final CheckViews views;

    BackgroundCheckController(StageService commands, Worklist worklist, CheckViews views) {
        super(commands, worklist);
        this.views = views;
    }

    @Override
    protected Function<StageRecord, BackgroundCheckView> viewing(List<StageRecord> records, Person person) {
        return views.viewing(records, person);
    }
}

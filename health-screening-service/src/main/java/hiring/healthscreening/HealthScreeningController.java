package hiring.healthscreening;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.Worklist;
import hiring.healthscreening.screening.HealthScreeningView;
import hiring.healthscreening.screening.ScreeningViews;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;

/** Health screenings over HTTP: what they have in common with every other stage. */
@Secured(Role.CLINICIAN)
@Controller("/health-screenings")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Health screenings")
class HealthScreeningController extends OutcomeController<HealthScreeningView> {

    private final ScreeningViews views;

    HealthScreeningController(StageService commands, Worklist worklist, ScreeningViews views) {
        super(commands, worklist);
        this.views = views;
    }

    @Override
    protected Function<StageRecord, HealthScreeningView> viewing(List<StageRecord> records, Person person) {
        return views.viewing(records);
    }
}

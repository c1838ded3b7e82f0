package hiring.backgroundcheck;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Background checks over HTTP. */
@Secured({Role.RECRUITER, Role.SCREENER, Role.HR})
@Controller("/background-checks")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Background checks")
class BackgroundCheckController extends OutcomeController<BackgroundCheckView> {

    private final BackgroundCheck stage;
    private final OrderBook orders;

    BackgroundCheckController(StageDesk desk, BackgroundCheck stage, OrderBook orders) {
        super(desk);
        this.stage = stage;
        this.orders = orders;
    }

    @Override
    protected Function<StageRecord, BackgroundCheckView> viewing(List<StageRecord> records, Person person) {
        Map<Long, Order> byApplication = orders.latestOf(records);
        return record -> new BackgroundCheckView(
                StageView.of(record, stage.allowedActions(record)),
                Optional.ofNullable(byApplication.get(record.application().value()))
                        .map(BackgroundCheckView.Placed::of));
    }
}

package hiring.choreography.operator;

import hiring.choreography.security.Role;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * Dead letters at their path of the release before, for clients that still use it.
 *
 * @deprecated use {@link DeadLetterController}; this path goes with the next release
 */
@Deprecated
@Hidden
@Secured(Role.OPERATOR)
@Controller("/parked-events")
@ExecuteOn(TaskExecutors.IO)
class ParkedEventController extends DeadLetterController {

    ParkedEventController(DeadLetterService service) {
        super(service);
    }
}

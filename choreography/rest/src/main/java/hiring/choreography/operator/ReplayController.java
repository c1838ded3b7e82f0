package hiring.choreography.operator;

import hiring.choreography.control.Selection;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.replay.ReplayService;
import hiring.choreography.security.Role;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;

/** Replays over HTTP, for operators. */
@Requires(beans = ReplayService.class)
@Secured(Role.OPERATOR)
@Controller("/events")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Events")
public class ReplayController {

    private final ReplayService service;

    ReplayController(ReplayService service) {
        this.service = service;
    }

    @Post("/replay")
    @Idempotent
    @Status(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends events of this service again, to one queue only")
    ReplayOrder replay(@Body @Valid ReplayOrder order) {
        Selection selection = order.selection();
        requireQueue(order.to());
        service.replay(order.to(), selection);
        return order;
    }

    /** Without the broker it cannot be checked, and the order is accepted: the relay drops it later if the queue does not exist. */
    private void requireQueue(String name) {
        if (!service.knowsQueue(name).orElse(true)) {
            throw new InvalidFieldException("to", "names the queue \"" + name + "\", which the broker does not have");
        }
    }

    @Get("/replays")
    @Operation(summary = "Lists the replays that are under way")
    List<ReplayView> underWay() {
        return service.underWay().stream().map(ReplayView::of).toList();
    }
}

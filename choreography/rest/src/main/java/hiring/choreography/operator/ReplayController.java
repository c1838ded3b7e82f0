package hiring.choreography.operator;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.replay.ReplayDesk;
import hiring.choreography.security.Role;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;

/** Lets an operator have events sent again. */
@Requires(beans = ReplayDesk.class)
@Secured(Role.OPERATOR)
@Controller("/events")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Events")
public class ReplayController {

    private final ReplayDesk desk;

    ReplayController(ReplayDesk desk) {
        this.desk = desk;
    }

    @Post("/replay")
    @Idempotent
    @Status(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Sends events of this service once more, to one queue; whoever has heard them is not bothered",
            parameters =
                    @Parameter(
                            name = Idempotent.HEADER,
                            in = ParameterIn.HEADER,
                            description = Idempotent.MEANING,
                            schema = @Schema(type = "string")))
    ReplayOrder replay(@Body @Valid ReplayOrder order) {
        desk.replay(order.to(), order.selection());
        return order;
    }

    @Get("/replays")
    @Operation(summary = "The replays of a stretch of the log that are under way")
    List<ReplayView> underWay() {
        return desk.underWay().stream().map(ReplayView::of).toList();
    }
}

package hiring.choreography.replay;

import hiring.choreography.database.Transactions;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.letter.Selection;
import hiring.choreography.outbox.Relay;
import hiring.choreography.outbox.Replays;
import hiring.choreography.security.Role;
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
import java.util.Optional;

/** Lets an operator have events sent again. */
@Secured(Role.OPERATOR)
@Controller("/events")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Events")
public class ReplayController {

    private final ReplayDesk desk;
    private final Replays replays;
    private final Transactions transactions;
    private final Relay relay;

    ReplayController(ReplayDesk desk, Replays replays, Transactions transactions, Relay relay) {
        this.desk = desk;
        this.replays = replays;
        this.transactions = transactions;
        this.relay = relay;
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
        Selection selection = order.selection();
        transactions.write(connection -> {
            desk.replay(connection, order.to(), selection, false, Optional.empty());
            return selection;
        });
        relay.wakeForReplay();
        return order;
    }

    @Get("/replays")
    @Operation(summary = "The replays of a stretch of the log that are under way")
    List<ReplayView> underWay() {
        return transactions.read(replays::underWay).stream().map(ReplayView::of).toList();
    }
}

package hiring.choreography.operator;

import hiring.choreography.deadletter.DeadLetterFilter;
import hiring.choreography.deadletter.DeadLetterState;
import hiring.choreography.deadletter.RedriveResult;
import hiring.choreography.event.Actor;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.security.Role;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import hiring.choreography.web.ReasonRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;

/** Parked events over HTTP, the same in every service. */
@Secured(Role.OPERATOR)
@Controller("/parked-events")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Parked events")
public class DeadLetterController {

    private final DeadLetterService desk;

    DeadLetterController(DeadLetterService desk) {
        this.desk = desk;
    }

    @Get
    @Operation(summary = "What could not be handled, or with state=discarded what was discarded, oldest first")
    HttpResponse<Page<DeadLetterView>> list(
            @Nullable @QueryValue DeadLetterState state,
            @Nullable @QueryValue String routingKey,
            @Nullable @QueryValue String type,
            @Nullable @QueryValue String cause,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        DeadLetterFilter filter = DeadLetterFilters.of(
                Optional.ofNullable(state).orElse(DeadLetterState.PARKED), routingKey, type, cause);
        return desk.list(filter, PageRequest.of(cursor, limit))
                .map(DeadLetterView::of)
                .answering(request);
    }

    @Get("/{id}")
    @Operation(summary = "One of them, whole")
    DeadLetterView find(long id) {
        return DeadLetterView.of(desk.find(id));
    }

    @Post("/{id}/redrive")
    @Idempotent
    @Operation(summary = "Handles one again; if that works it is parked no longer, and if not the answer is 409")
    RedriveResult redrive(long id) {
        return desk.redrive(id);
    }

    @Post("/redrive")
    @Idempotent
    @Operation(summary = "Handles a page of them again, and tells of each what became of it")
    Page<RedriveResult> redriveAll(@Nullable @Body @Valid RedriveRequest request) {
        RedriveRequest asked = Optional.ofNullable(request).orElse(RedriveRequest.EVERYTHING);
        return desk.redriveAll(asked.filter(), PageRequest.of(asked.cursor(), asked.limit()));
    }

    @Post("/{id}/discard")
    @Idempotent
    @Operation(summary = "Decides that one is not to be handled any more, and keeps by whom and why")
    DeadLetterView discard(long id, @Body @Valid ReasonRequest request, Actor actor) {
        return DeadLetterView.of(desk.discard(id, actor, request.reason()));
    }
}

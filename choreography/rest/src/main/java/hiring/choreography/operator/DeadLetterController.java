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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;

/** Dead letters over HTTP, the same in every service. */
@Secured(Role.OPERATOR)
@Controller("/dead-letters")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Dead letters")
public class DeadLetterController {

    private final DeadLetterService service;

    DeadLetterController(DeadLetterService service) {
        this.service = service;
    }

    @Get
    @Operation(summary = "Lists the dead letters, or with state=discarded the discarded ones, oldest first")
    HttpResponse<Page<DeadLetterView>> list(
            @Parameter(description = "The state, PARKED by default.") @Nullable @QueryValue DeadLetterState state,
            @Parameter(description = "The exact routing key.") @Nullable @QueryValue String routingKey,
            @Parameter(description = "The exact type of the event.") @Nullable @QueryValue String type,
            @Parameter(description = "Part of the cause.") @Nullable @QueryValue String cause,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        DeadLetterFilter filter = DeadLetterFilters.of(
                Optional.ofNullable(state).orElse(DeadLetterState.PARKED), routingKey, type, cause);
        return service.list(filter, PageRequest.of(cursor, limit))
                .map(DeadLetterView::of)
                .answering(request);
    }

    @Get("/{id}")
    @Operation(summary = "Returns a dead letter with its whole body")
    DeadLetterView find(long id) {
        return DeadLetterView.of(service.find(id));
    }

    @Post("/{id}/redrive")
    @Idempotent
    @Operation(summary = "Handles a dead letter again; on success it is deleted, on failure the answer is 409")
    RedriveResult redrive(long id) {
        return service.redrive(id);
    }

    @Post("/redrive")
    @Idempotent
    @Operation(summary = "Handles a page of dead letters again and returns the result of each")
    Page<RedriveResult> redriveAll(@Nullable @Body @Valid RedriveRequest request) {
        RedriveRequest asked = Optional.ofNullable(request).orElse(RedriveRequest.EVERYTHING);
        return service.redriveAll(asked.filter(), PageRequest.of(asked.cursor(), asked.limit()));
    }

    @Post("/{id}/discard")
    @Idempotent
    @Operation(summary = "Discards a dead letter, so that it is never handled, and records who did so and why")
    DeadLetterView discard(long id, @Body @Valid ReasonRequest request, Actor actor) {
        return DeadLetterView.of(service.discard(id, actor, request.reason()));
    }
}

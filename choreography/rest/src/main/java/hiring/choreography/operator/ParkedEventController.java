package hiring.choreography.operator;

import hiring.choreography.event.Actor;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.parking.ParkedFilter;
import hiring.choreography.parking.ParkedState;
import hiring.choreography.parking.Redriven;
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
public class ParkedEventController {

    private final DeadLetterService desk;

    ParkedEventController(DeadLetterService desk) {
        this.desk = desk;
    }

    @Get
    @Operation(summary = "What could not be handled, or with state=discarded what was discarded, oldest first")
    HttpResponse<Page<ParkedEventView>> list(
            @Nullable @QueryValue ParkedState state,
            @Nullable @QueryValue String routingKey,
            @Nullable @QueryValue String type,
            @Nullable @QueryValue String cause,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        ParkedFilter filter =
                DeadLetterFilters.of(Optional.ofNullable(state).orElse(ParkedState.PARKED), routingKey, type, cause);
        return desk.list(filter, PageRequest.of(cursor, limit))
                .map(ParkedEventView::of)
                .answering(request);
    }

    @Get("/{id}")
    @Operation(summary = "One of them, whole")
    ParkedEventView find(long id) {
        return ParkedEventView.of(desk.find(id));
    }

    @Post("/{id}/redrive")
    @Idempotent
    @Operation(summary = "Handles one again; if that works it is parked no longer, and if not the answer is 409")
    Redriven redrive(long id) {
        return desk.redrive(id);
    }

    @Post("/redrive")
    @Idempotent
    @Operation(summary = "Handles a page of them again, and tells of each what became of it")
    Page<Redriven> redriveAll(@Nullable @Body @Valid RedriveRequest request) {
        RedriveRequest asked = Optional.ofNullable(request).orElse(RedriveRequest.EVERYTHING);
        return desk.redriveAll(asked.filter(), PageRequest.of(asked.cursor(), asked.limit()));
    }

    @Post("/{id}/discard")
    @Idempotent
    @Operation(summary = "Decides that one is not to be handled any more, and keeps by whom and why")
    ParkedEventView discard(long id, @Body @Valid ReasonRequest request, Actor actor) {
        return ParkedEventView.of(desk.discard(id, actor, request.reason()));
    }
}

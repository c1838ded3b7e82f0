package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What every stage offers over HTTP; a stage's own controller adds what only it knows.
 *
 * <p>Micronaut's own {@code Nullable} and not JSpecify's, because that one cannot be seen from the class that inherits.
 *
 * @param <V> the stage's view of an application
 */
public abstract class StageController<V> {

    /** The action under which a stage allows its outcome to be withdrawn. */
    public static final String REOPEN = "reopen";

    private final StageDesk desk;

    protected StageController(StageDesk desk) {
        this.desk = desk;
    }

    /** Makes views of some records, reading what belongs to them all at once. */
    protected abstract Function<StageRecord, V> viewing(List<StageRecord> records);

    @Get
    @Operation(
            summary = "Those that the stage has to do with, or those with a status, in the order of their applications")
    public HttpResponse<Page<V>> list(
            @Nullable @QueryValue StageStatus status,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        Page<StageRecord> page = desk.list(Optional.ofNullable(status), PageRequest.of(cursor, limit));
        return page.map(viewing(page.items())).answering(request);
    }

    @Get("/{applicationId}")
    @Operation(summary = "One application's")
    public V find(long applicationId) {
        return view(desk.find(new ApplicationId(applicationId)));
    }

    @Get("/{applicationId}/history")
    @Operation(summary = "Who did what when, and why")
    public List<HistoryEntry> history(long applicationId) {
        return desk.history(new ApplicationId(applicationId));
    }

    @Post("/{applicationId}/reopen")
    @Idempotent
    @Operation(
            summary = "Withdraws the outcome; everything else follows",
            parameters =
                    @Parameter(
                            name = Idempotent.HEADER,
                            in = ParameterIn.HEADER,
                            description = Idempotent.MEANING,
                            schema = @Schema(type = "string")))
    public V reopen(long applicationId, @Body @Valid ReasonRequest request, Actor actor) {
        return view(desk.reopen(new ApplicationId(applicationId), actor, request.reason()));
    }

    /** The view of one record. */
    protected final V view(StageRecord record) {
        return viewing(List.of(record)).apply(record);
    }
}

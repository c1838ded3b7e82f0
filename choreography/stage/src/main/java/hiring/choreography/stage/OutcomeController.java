package hiring.choreography.stage;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.web.Versioned;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

/**
 * What a stage offers over HTTP whose outcomes are recorded by name.
 *
 * @param <V> the stage's view of an application
 */
public abstract class OutcomeController<V extends Versioned> extends StageController<V> {

    /** The action under which a stage allows an outcome to be recorded. */
    public static final String OUTCOME = "outcome";

    private final StageService commands;

    protected OutcomeController(StageService commands, Worklist worklist) {
        super(commands, worklist);
        this.commands = commands;
    }

    @Post("/bulk/outcome")
    @Idempotent
    @Operation(summary = "Records an outcome for many applications and reports the result for each")
    public Bulk recordAll(@Body @Valid BulkOutcomeRequest request, Person person) {
        OutcomeRequest each = request.each();
        return commands.recordAll(ids(request.applicationIds()), OUTCOME, person, each.choice(), each.privateNote());
    }

    @Post("/{applicationId}/outcome")
    @Idempotent
    @Operation(summary = "Records an outcome")
    public V record(long applicationId, @Body @Valid OutcomeRequest request, Person person) {
        return view(
                commands.record(
                        StageCommand.of(new ApplicationId(applicationId), OUTCOME, person),
                        request.choice(),
                        request.privateNote()),
                person);
    }
}

package hiring.choreography.stage;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.security.Person;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.Page;
import hiring.choreography.web.ReasonRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
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

    private final StageService commands;
    private final Worklist worklist;

    protected StageController(StageService commands, Worklist worklist) {
        this.commands = commands;
        this.worklist = worklist;
    }

    /** Returns how records are shown to a person. Data that belongs to the records is read here, once for all of them. */
    protected abstract Function<StageRecord, V> viewing(List<StageRecord> records, Person person);

    /**
     * The stage's worklist.
     *
     * @param status by default every status but blank
     * @param assignee whose work
     * @param assigned whether it is assigned at all
     * @param dueFrom due at this time or later
     * @param dueTo due before this time
     * @param due due at this time or earlier: the older spelling of dueTo
     * @param overdue whether it is late
     * @param ended whether the application has ended
     * @param q part of the candidate's name or the position, in upper or lower case
     * @param sort {@code id} unless said otherwise; {@code due} is what is due first
     */
    @Get
    @Operation(summary = "Lists the work of the stage with its assignee and due date")
    public HttpResponse<Page<V>> list(
            @Nullable @QueryValue StageStatus status,
            @Nullable @QueryValue String assignee,
            @Nullable @QueryValue Boolean assigned,
            @Nullable @QueryValue OffsetDateTime dueFrom,
            @Nullable @QueryValue OffsetDateTime dueTo,
            @Parameter(deprecated = true, description = "Due at this time or earlier. Use dueTo instead.")
                    @Nullable
                    @QueryValue
                    OffsetDateTime due,
            @Nullable @QueryValue Boolean overdue,
            @Nullable @QueryValue Boolean ended,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String sort,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            Person person,
            HttpRequest<?> request) {
        WorklistFilter filter = new WorklistFilter(status, assignee, assigned, dueFrom, dueTo, due, overdue, ended, q);
        Page<StageRecord> page = worklist.list(filter, sort, cursor, limit, person);
        return page.map(viewing(page.items(), person)).answering(request);
    }

    @Get("/{applicationId}")
    @Operation(summary = "Gets the record of one application")
    public V find(long applicationId, Person person) {
        return view(worklist.find(new ApplicationId(applicationId), person), person);
    }

    @Get("/{applicationId}/history")
    @Operation(summary = "Lists who did what, when and why")
    public List<HistoryEntry> history(long applicationId, Person person) {
        return worklist.history(new ApplicationId(applicationId), person);
    }

    @Post("/{applicationId}/reopen")
    @Idempotent
    @Operation(summary = "Withdraws the recorded outcome")
    public V reopen(long applicationId, @Body @Valid ReasonRequest request, Person person) {
        StageCommand command = StageCommand.of(new ApplicationId(applicationId), REOPEN, person);
        return view(commands.handle(command, record -> Decision.reopen(record).withReason(request.reason())), person);
    }

    @Put("/{applicationId}/assignee")
    @Operation(summary = "Assigns the work to a user, or unassigns it")
    public V assign(long applicationId, IfMatch expected, @Body @Valid AssigneeRequest request, Person person) {
        return view(
                commands.handle(
                        StageCommand.of(new ApplicationId(applicationId), Work.ASSIGN, person)
                                .expecting(expected),
                        record -> Decision.update(record.with(record.work().assignedTo(request.newAssignee())))),
                person);
    }

    @Post("/bulk/assignee")
    @Idempotent
    @Operation(summary = "Assigns the work on many applications and reports the result for each")
    public Bulk assignAll(@Body @Valid BulkAssigneeRequest request, Person person) {
        return commands.handleAll(
                ids(request.applicationIds()),
                Work.ASSIGN,
                person,
                record -> Decision.update(record.with(record.work().assignedTo(request.newAssignee()))));
    }

    /** Applications by their numbers. */
    static List<ApplicationId> ids(List<Long> numbers) {
        return numbers.stream().map(ApplicationId::new).toList();
    }

    @Put("/{applicationId}/due")
    @Operation(summary = "Changes when the work is due")
    public V due(long applicationId, IfMatch expected, @Body @Valid DueRequest request, Person person) {
        return view(
                commands.handle(
                        StageCommand.of(new ApplicationId(applicationId), Work.DUE, person)
                                .expecting(expected),
                        record -> Decision.update(
                                record.with(record.work().dueAt(request.due().toInstant())))),
                person);
    }

    @Get("/{applicationId}/comments")
    @Operation(summary = "Lists the stage team's comments, oldest first")
    public HttpResponse<Page<Comment>> comments(
            long applicationId,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            Person person,
            HttpRequest<?> request) {
        return worklist.comments(new ApplicationId(applicationId), cursor, limit, person)
                .answering(request);
    }

    @Post("/{applicationId}/comments")
    @Idempotent
    @Operation(summary = "Adds a comment that only the stage's team can read")
    public Comment comment(long applicationId, @Body @Valid CommentRequest request, Person person) {
        return worklist.comment(new ApplicationId(applicationId), person, request.text());
    }

    /** The view of one record for a person. */
    protected final V view(StageRecord record, Person person) {
        return viewing(List.of(record), person).apply(record);
    }
}

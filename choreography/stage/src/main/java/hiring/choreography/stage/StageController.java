package hiring.choreography.stage;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.longpoll.LongPoll;
import hiring.choreography.longpoll.Representation;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.security.Person;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.Page;
import hiring.choreography.web.ReasonRequest;
import hiring.choreography.web.Versioned;
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
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * What every stage offers over HTTP; a stage's own controller adds what only it knows.
 *
 * <p>Micronaut's own {@code Nullable} and not JSpecify's, because that one cannot be seen from the class that inherits.
 *
 * @param <V> the stage's view of an application
 */
public abstract class StageController<V extends Versioned> {

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
     * The stage's worklist. The filters are described in annotations, because services see this class as a class file, which has
     * no Javadoc.
     */
    @Get
    @Operation(summary = "Lists the work of the stage with its assignee and due date")
    public HttpResponse<Page<V>> list(
            @Parameter(description = "The status. By default every status but blank and NOT_APPLICABLE.")
                    @Nullable
                    @QueryValue
                    StageStatus status,
            @Parameter(description = "The user whose work it is.") @Nullable @QueryValue String assignee,
            @Parameter(description = "Whether the work is assigned at all.") @Nullable @QueryValue Boolean assigned,
            @Parameter(description = "Due at this time or later.") @Nullable @QueryValue OffsetDateTime dueFrom,
            @Parameter(description = "Due before this time.") @Nullable @QueryValue OffsetDateTime dueTo,
            @Parameter(deprecated = true, description = "Due at this time or earlier. Use dueTo instead.")
                    @Nullable
                    @QueryValue
                    OffsetDateTime due,
            @Parameter(description = "Whether the work is late.") @Nullable @QueryValue Boolean overdue,
            @Parameter(description = "Whether the application has ended.") @Nullable @QueryValue Boolean ended,
            @Parameter(
                            description =
                                    "Beginnings of words of the candidate's name or of the position, in any order; at most ten;"
                                            + " case and accents are ignored.")
                    @Nullable
                    @QueryValue
                    String q,
            @Parameter(description = "id, which is the default, or due for what is due first.") @Nullable @QueryValue
                    String sort,
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
    public CompletionStage<V> find(long applicationId, LongPoll poll, Person person) {
        ApplicationId application = new ApplicationId(applicationId);
        return poll.answer(application, () -> Representation.of(view(worklist.find(application, person), person)));
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
        StageCommand command = StageCommand.of(new ApplicationId(applicationId), Work.ASSIGN, person);
        return view(commands.assign(command.expecting(expected), request.newAssignee()), person);
    }

    @Post("/bulk/assignee")
    @Idempotent
    @Operation(summary = "Assigns the work on many applications and reports the result for each")
    public Bulk assignAll(@Body @Valid BulkAssigneeRequest request, Person person) {
        return commands.assignAll(ids(request.applicationIds()), person, request.newAssignee());
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

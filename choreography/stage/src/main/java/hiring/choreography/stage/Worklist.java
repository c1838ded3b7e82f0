package hiring.choreography.stage;

import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.outbox.EventLog;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.security.Person;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.model.Limit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stage's records as people see them: one, a page of them, their history and their comments. */
@Singleton
@Requires(beans = Stage.class)
public final class Worklist {

    private final Stage stage;
    private final Permissions permissions;
    private final StageRecords records;
    private final EventLog eventLog;
    private final Comments comments;
    private final Transactions transactions;
    private final Clock clock;

    Worklist(
            Stage stage,
            Permissions permissions,
            StageRecords records,
            EventLog eventLog,
            Comments comments,
            Transactions transactions,
            Clock clock) {
        this.stage = stage;
        this.permissions = permissions;
        this.records = records;
        this.eventLog = eventLog;
        this.comments = comments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The record of an application.
     *
     * @throws NotFoundException if the application was never submitted, or this person may not see it
     */
    public StageRecord find(ApplicationId application, Person person) {
        return transactions.read(() -> known(application, person));
    }

    /** The record of an application, for the service itself; empty if the application was never submitted. */
    public Optional<StageRecord> find(ApplicationId application) {
        return transactions.read(() -> records.find(application));
    }

    /** The records of some applications, for the service itself, by application; without those that were never submitted. */
    public Map<ApplicationId, StageRecord> find(Collection<ApplicationId> applications) {
        return transactions.read(() -> records.find(applications));
    }

    /** A page of the worklist. */
    Page<StageRecord> list(
            WorklistFilter filter,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable Integer limit,
            Person person) {
        List<Condition> conditions = new ArrayList<>(filter.conditions(clock.instant()));
        if (stage.showsOnlyTheirOwnTo(person)) {
            conditions.add(stage.theirs(person));
        }
        Listing listing = Listing.of(conditions, WorklistFilter.ORDERS, sort, cursor, limit);
        return transactions.read(() -> records.list(listing));
    }

    /** Who did what at this stage for an application, oldest first. */
    public List<HistoryEntry> history(ApplicationId application, Person person) {
        return transactions.read(() -> {
            StageRecord record = known(application, person);
            List<HistoryEntry> all = eventLog.history(record.application());
            return stage.showsNotesTo(person)
                    ? all
                    : all.stream().map(HistoryEntry::withoutNote).toList();
        });
    }

    /** Adds a comment for the stage's team. */
    Comment comment(ApplicationId application, Person person, String text) {
        return transactions.write(() -> {
            known(application, person);
            return comments.save(CommentRow.of(application, clock.instant(), person.actor(), text))
                    .comment();
        });
    }

    /** A page of the comments of the stage's team. */
    Page<Comment> comments(ApplicationId application, @Nullable String cursor, @Nullable Integer limit, Person person) {
        PageRequest page = PageRequest.of(cursor, limit);
        Limit oneMore = Limit.of(page.limit() + 1, 0);
        return transactions.read(() -> {
            known(application, person);
            List<CommentRow> found =
                    comments.findByApplicationIdAndIdGreaterThanOrderById(application.value(), page.after(), oneMore);
            return Page.of(found, page, CommentRow::id).map(CommentRow::comment);
        });
    }

    private StageRecord known(ApplicationId application, Person person) {
        return permissions.visible(application, records.find(application), Optional.of(person));
    }
}

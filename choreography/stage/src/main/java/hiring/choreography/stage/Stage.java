package hiring.choreography.stage;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.text.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the kit needs to know of the stage that a service owns. Each stage's service has one bean of it. */
public interface Stage {

    /** What it consumes, publishes, can end with and lets people do. */
    StageDeclaration declaration();

    /** The stage's name in templates and events. */
    default StageName name() {
        return declaration().name();
    }

    /** What people call it, for example {@code phone screen}. */
    default String title() {
        return declaration().title();
    }

    /** What people may do now, as far as the status decides it. */
    default List<String> allowedActions(StageRecord record) {
        if (record.recorded().isPresent()) {
            return List.of(StageController.REOPEN);
        }
        return record.status() == StageStatus.PENDING ? declaration().actions() : List.of();
    }

    /**
     * What is offered to people as allowed with each of some records: what the status allows, without what the stage's own data
     * would refuse. A stage that reads such data reads it once for all records.
     */
    default Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        return this::allowedActions;
    }

    /** Why an action is not allowed now, if not only because of the status; completes a sentence after a colon. */
    default Optional<String> obstacle(String action, StageRecord record) {
        return Optional.empty();
    }

    /** Whether a person may take an action when the status allows it. If not, the response is 403. */
    default boolean mayDo(String action, Person person) {
        return true;
    }

    /** Whether a person may read the notes of the stage's team. */
    default boolean showsNotesTo(Person person) {
        return true;
    }

    /** Whether its events carry the status alone, without outcome, qualifier and reason. */
    default boolean keepsDetailsToItself() {
        return false;
    }

    /** Whether a person sees only the records that are assigned to them. Any other record is answered with 404. */
    default boolean showsOnlyTheirOwnTo(Person person) {
        return false;
    }

    /** Whether a record is assigned to a person who sees only such records; called within the transaction. */
    default boolean isTheirs(StageRecord record, Person person) {
        return record.work()
                .assignee()
                .filter(assignee ->
                        Identifier.areSame(assignee.name(), person.actor().name()))
                .isPresent();
    }

    /** What {@link #isTheirs} says, as a condition on the table of records. */
    default Condition theirs(Person person) {
        return Condition.of("assignee_key = ?", Identifier.key(person.actor().name()));
    }

    /**
     * Lets an outcome be recorded, or refuses it where more is needed for it than the status; called within the transaction,
     * and before anything is written.
     */
    default void deciding(StageRecord record, OutcomeChoice choice) {}

    /**
     * The outcome that this stage records by itself when the application has ended and no outcome stands here; none for
     * most stages, which are simply CANCELLED by the rule. It is asked whether the stage is still PENDING or not: its turn
     * may have gone again before the end was received, by a predecessor's reopening. Called within the transaction.
     */
    default Optional<OutcomeChoice> outcomeAtTheEnd(StageRecord ended) {
        return Optional.empty();
    }

    /**
     * What else the stage does when the status of some records has changed, within the same transaction; once for a whole
     * batch.
     */
    default void statusesChanged(List<StageRecord> after) {}
}

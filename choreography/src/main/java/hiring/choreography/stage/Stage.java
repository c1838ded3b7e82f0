package hiring.choreography.stage;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import java.util.List;
import java.util.Optional;

/** What the kit needs to know of the stage that a service owns. Each stage's service has one bean of it. */
public interface Stage {

    /** The stage's name in templates and events. */
    StageName name();

    /** What people call it, for example {@code phone screen}. */
    String title();

    /** The outcomes it knows. */
    Outcomes outcomes();

    /** What people may do while it is PENDING. */
    default List<String> actionsWhilePending() {
        return List.of(OutcomeController.OUTCOME);
    }

    /** What people may do now. */
    default List<String> allowedActions(StageRecord record) {
        if (record.recorded().isPresent()) {
            return List.of(StageController.REOPEN);
        }
        return record.status() == StageStatus.PENDING ? actionsWhilePending() : List.of();
    }

    /** Whether its events carry the status alone, without outcome, qualifier and reason. */
    default boolean keepsDetailsToItself() {
        return false;
    }

    /** Whether somebody may see nothing but what is assigned to them; they are told of everything else that there is none. */
    default boolean showsOnlyTheirOwnTo(Person person) {
        return false;
    }

    /**
     * The outcome that this stage records by itself when the application has ended and no outcome stands here; none for
     * most stages, which are simply CANCELLED by the rule. It is asked whether the stage is still PENDING or not: its turn
     * may have gone again before the end was heard of, by a predecessor's reopening. Called within the transaction.
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

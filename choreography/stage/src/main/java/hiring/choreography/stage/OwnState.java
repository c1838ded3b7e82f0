package hiring.choreography.stage;

import java.util.List;

/**
 * What a stage keeps of its own beside an application's record, where that says what is allowed. A command reads it once: what
 * is allowed, what is done and what is answered go by the same.
 *
 * @param <S> what is kept
 */
public interface OwnState<S> {

    /** What is kept of an application whose record is locked; called within the transaction. */
    S of(StageRecord record);

    /** What people may do now. */
    List<String> allowedActions(StageRecord record, S state);
}

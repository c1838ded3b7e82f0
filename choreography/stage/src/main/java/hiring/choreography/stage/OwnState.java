package hiring.choreography.stage;

import java.util.List;

/**
 * What a stage keeps beside an application's record, where it decides what is allowed. A command reads it once: what is
 * allowed, what is decided and what is answered all use the same state.
 *
 * @param <S> what is kept
 */
public interface OwnState<S> {

    /** The state of an application whose record is locked; called within the transaction. */
    S of(StageRecord record);

    /** What people may do now. */
    List<String> allowedActions(StageRecord record, S state);
}

package hiring.choreography.stage;

/**
 * What a command left behind.
 *
 * @param record the stage's record after it
 * @param state the stage's own state after it
 * @param <S> what the stage keeps beside the record
 */
public record CommandResult<S>(StageRecord record, S state) {}

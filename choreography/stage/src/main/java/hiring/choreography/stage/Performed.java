package hiring.choreography.stage;

/**
 * How things stand after a command.
 *
 * @param <S> what the stage keeps of its own
 */
public record Performed<S>(StageRecord record, S state) {}

package hiring.choreography.deadletter;

/** The state of a dead letter. A dead letter that was handled after all is deleted. */
public enum DeadLetterState {
    /** It waits for a decision of an operator. */
    PARKED,
    /** An operator decided that it is never handled. */
    DISCARDED
}

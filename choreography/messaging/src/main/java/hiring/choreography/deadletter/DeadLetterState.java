package hiring.choreography.deadletter;

/** What has become of a message that could not be handled. One that was handled after all is parked no longer. */
public enum DeadLetterState {
    PARKED,
    DISCARDED
}

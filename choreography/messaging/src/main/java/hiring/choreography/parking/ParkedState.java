package hiring.choreography.parking;

/** What has become of a message that could not be handled. One that was handled after all is parked no longer. */
public enum ParkedState {
    PARKED,
    DISCARDED
}

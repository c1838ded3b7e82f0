package hiring.onsiteinterview.visit;

/** What has become of a visit. */
public enum VisitState {
    PLANNED,
    /** Somebody was not there. */
    MISSED,
    /** One of the two could not after all. */
    CALLED_OFF
}

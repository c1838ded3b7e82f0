package hiring.onsiteinterview.visit;

/** The state of a visit. */
public enum VisitState {
    PLANNED,
    /** A participant was missing. */
    MISSED,
    /** One of the two sides cancelled it. */
    CALLED_OFF
}

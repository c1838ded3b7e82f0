package hiring.statusaggregator;

/** Whether a gap is still there. */
enum GapState {
    OPEN,
    REPAIRED
}

package hiring.statusaggregator.gap;

/** Whether a gap is open. */
enum GapState {
    OPEN,
    REPAIRED
}

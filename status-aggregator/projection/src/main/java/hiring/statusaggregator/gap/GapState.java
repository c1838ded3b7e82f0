package hiring.statusaggregator.gap;

/** Whether a gap is still there. */
enum GapState {
    OPEN,
    REPAIRED
}

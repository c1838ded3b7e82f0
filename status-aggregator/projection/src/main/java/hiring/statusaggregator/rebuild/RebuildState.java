package hiring.statusaggregator.rebuild;

/** The state of a rebuild. */
enum RebuildState {
    /** The owners' logs are being loaded. */
    LOADING,
    /** The logs are being compared with the read model. */
    COMPARING,
    DONE,
    FAILED;

    boolean isOver() {
        return this == DONE || this == FAILED;
    }
}

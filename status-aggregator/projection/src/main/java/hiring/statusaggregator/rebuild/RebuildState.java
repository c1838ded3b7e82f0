package hiring.statusaggregator.rebuild;

/** How far a rebuild has come. */
enum RebuildState {
    /** The owners' logs are being loaded. */
    LOADING,
    /** What they say is being compared with what is shown. */
    COMPARING,
    DONE,
    FAILED;

    boolean isOver() {
        return this == DONE || this == FAILED;
    }
}

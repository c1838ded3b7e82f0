package hiring.application.imports;

/** The state of an import. */
enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    /** The service failed; the rows processed so far stay, and the rest has to be sent again. */
    INTERRUPTED
}

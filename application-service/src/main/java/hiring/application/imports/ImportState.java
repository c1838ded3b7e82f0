package hiring.application.imports;

/** How far a list has come. */
enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    /** Something is wrong with the service; what was taken stays, and the rest is to be sent again. */
    INTERRUPTED
}

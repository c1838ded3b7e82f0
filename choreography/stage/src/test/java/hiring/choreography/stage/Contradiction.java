package hiring.choreography.stage;

/** The services and the oracle do not agree. */
final class Contradiction extends AssertionError {

    Contradiction(String what) {
        super(what);
    }
}

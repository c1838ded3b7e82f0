package hiring.choreography.deadletter;

/** Ends the transaction in which a dead letter failed again. */
final class HandlingFailedException extends RuntimeException {

    private final RuntimeException failure;

    HandlingFailedException(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    RuntimeException failure() {
        return failure;
    }
}

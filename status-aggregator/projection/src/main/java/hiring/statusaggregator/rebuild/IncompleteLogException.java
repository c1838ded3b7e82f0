package hiring.statusaggregator.rebuild;

/** An owner's log did not come whole; the message says whose. */
final class IncompleteLogException extends RuntimeException {

    IncompleteLogException(String message) {
        super(message);
    }
}

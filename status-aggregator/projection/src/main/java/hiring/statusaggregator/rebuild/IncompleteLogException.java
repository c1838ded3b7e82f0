package hiring.statusaggregator.rebuild;

/** An owner's log arrived incomplete; the message names the owner. */
final class IncompleteLogException extends RuntimeException {

    IncompleteLogException(String message) {
        super(message);
    }
}

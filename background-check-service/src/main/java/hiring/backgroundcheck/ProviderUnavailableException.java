package hiring.backgroundcheck;

/** The provider cannot be reached, or not now. */
final class ProviderUnavailableException extends RuntimeException {

    ProviderUnavailableException(String message) {
        super(message);
    }
}

package hiring.choreography.security;

/** Nobody can be told from anybody: the keys by which tokens are verified cannot be had. */
public final class KeysUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysUnavailableException(Throwable cause) {
        super("the keys of whoever signs tokens cannot be had", cause);
    }
}

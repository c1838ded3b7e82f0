package hiring.choreography.security;

/** The keys that verify tokens are not available, so no client can be authenticated. */
public final class KeysUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysUnavailableException(Throwable cause) {
        super("the keys that verify tokens are not available", cause);
    }
}

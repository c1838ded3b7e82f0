package hiring.signin;

/** Thrown if a sign-in by the OpenID provider fails: the provider is unavailable, or what it returns is invalid. */
final class ProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderException(String message) {
        super(message);
    }

    ProviderException(String message, Throwable cause) {
        super(message, cause);
    }
}

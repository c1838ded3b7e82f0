package hiring.signin;

/** An OpenID provider that does not answer, or does not say of somebody who they are. */
final class ProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderException(String message) {
        super(message);
    }

    ProviderException(String message, Throwable cause) {
        super(message, cause);
    }
}

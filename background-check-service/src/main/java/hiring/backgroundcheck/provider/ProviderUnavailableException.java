package hiring.backgroundcheck.provider;

import java.time.Duration;
import java.util.Optional;

/** Thrown if the provider cannot be reached, is not available now, or gives an answer that is not valid. */
public final class ProviderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> wait;

    /** @param message without a secret, and without data about a candidate */
    public ProviderUnavailableException(String message) {
        this(message, Optional.empty());
    }

    /**
     * The provider has said when to retry.
     *
     * @param wait the time before which it must not be called again
     */
    public ProviderUnavailableException(String message, Optional<Duration> wait) {
        super(message);
        this.wait = wait;
    }

    /** Returns the given wait, or the provider's if that is longer. */
    public Duration atLeast(Duration otherwise) {
        return wait.filter(wanted -> wanted.compareTo(otherwise) > 0).orElse(otherwise);
    }
}

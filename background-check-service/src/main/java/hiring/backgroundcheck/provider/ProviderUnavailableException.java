package hiring.backgroundcheck.provider;

import java.time.Duration;
import java.util.Optional;

/** The provider cannot be reached, or not now, or says what cannot be understood. */
public final class ProviderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> wait;

    /** @param message without a secret, and without a word about a candidate */
    public ProviderUnavailableException(String message) {
        this(message, Optional.empty());
    }

    /**
     * It has said when to come back.
     *
     * @param wait it is not to be called again before
     */
    public ProviderUnavailableException(String message, Optional<Duration> wait) {
        super(message);
        this.wait = wait;
    }

    /** A wait, or the longer one that the provider has asked for. */
    public Duration atLeast(Duration otherwise) {
        return wait.filter(wanted -> wanted.compareTo(otherwise) > 0).orElse(otherwise);
    }
}

package hiring.backgroundcheck.file;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.time.Duration;

/** For how long nobody is turned away after they were given notice. It is read at the start. */
@Context
public final class WaitingPeriod {

    private static final String NAME = "hiring.background-check.waiting-period";

    private final Duration length;

    /** @throws IllegalArgumentException if it is below nothing */
    WaitingPeriod(@Value("${" + NAME + ":7d}") Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException(NAME + ": " + length + " is below nothing");
        }
        this.length = length;
    }

    /** How long it is. */
    public Duration length() {
        return length;
    }
}

package hiring.backgroundcheck.file;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.time.Duration;

/** The time between notice and rejection of a candidate. It is read at startup. */
@Context
public final class WaitingPeriod {

    private static final String NAME = "hiring.background-check.waiting-period";

    private final Duration length;

    /** @throws IllegalArgumentException if it is negative */
    WaitingPeriod(@Value("${" + NAME + ":7d}") Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException(NAME + ": " + length + " is below nothing");
        }
        this.length = length;
    }

    /** Returns its length. */
    public Duration length() {
        return length;
    }
}

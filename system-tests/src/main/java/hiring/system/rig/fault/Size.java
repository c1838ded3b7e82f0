package hiring.system.rig.fault;

import java.time.Duration;
import java.util.Locale;

/** How much is done of everything. */
public enum Size {
    /** Enough to notice what is broken, in minutes. */
    SMALL,
    /** Enough to rely on. */
    FULL;

    /** The number for this size. */
    int of(int full, int small) {
        return this == FULL ? full : small;
    }

    /** The time for this size. */
    Duration ofSeconds(int full, int small) {
        return Duration.ofSeconds(of(full, small));
    }

    /** The time between two applications while processes start again, which on two cores take all there is. */
    Duration leisurely() {
        return Duration.ofMillis(of(400, 800));
    }

    /** The name as the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

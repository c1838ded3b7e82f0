package hiring.system.rig.fault;

import hiring.system.rig.deployment.Deployment;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

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

    /** After how long services take a silent database for gone; in the full size, as by default. */
    Duration silence() {
        return this == FULL ? Deployment.SILENCE : Duration.ofSeconds(15);
    }

    /**
     * What services are configured with so that they wait no longer than a small size can, as environment variables; in the
     * full size, nothing but their defaults.
     */
    Map<String, String> patience() {
        return this == FULL ? Map.of() : Map.of("HIRING_GAPS_COMPARE_EVERY", "3s", "HIRING_GAPS_GRACE", "7s");
    }

    /** The name as the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

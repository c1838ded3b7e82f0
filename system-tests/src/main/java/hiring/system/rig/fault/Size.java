package hiring.system.rig.fault;

import hiring.system.rig.deployment.Deployment;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The size of a run. */
public enum Size {
    /** Finds most defects, in minutes. */
    SMALL,
    /** Takes hours, and can be relied on. */
    FULL;

    /** Returns the number for this size. */
    int of(int full, int small) {
        return this == FULL ? full : small;
    }

    /** Returns the time for this size. */
    Duration ofSeconds(int full, int small) {
        return Duration.ofSeconds(of(full, small));
    }

    /**
     * The time between two applications.
     *
     * @param fullMillis in the full size, for a machine that keeps up; the small size leaves room on any machine
     */
    Duration interval(int fullMillis) {
        return Duration.ofMillis(of(fullMillis, 300));
    }

    /** The time between two applications while processes restart, which use all of two cores. */
    Duration restartInterval() {
        return Duration.ofMillis(of(400, 800));
    }

    /** The time after which services give up a database that does not answer; the default in the full size. */
    Duration databaseTimeout() {
        return this == FULL ? Deployment.DATABASE_TIMEOUT : Duration.ofSeconds(15);
    }

    /** Environment variables that shorten the waiting times of the services in the small size; none in the full size. */
    Map<String, String> settings() {
        return this == FULL ? Map.of() : Map.of("HIRING_GAPS_COMPARE_EVERY", "3s", "HIRING_GAPS_GRACE", "7s");
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

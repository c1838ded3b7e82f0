package hiring.system.rig.fault;

import java.util.List;

/**
 * The result of a fault.
 *
 * @param measured the measurements
 * @param wrong the first violations, up to a limit
 * @param wrongInAll the number of all violations
 */
public record FaultResult(
        int number,
        String title,
        String extent,
        double seconds,
        Counts counts,
        List<String> measured,
        List<String> wrong,
        int wrongInAll) {

    /** The counters of a fault. */
    public record Counts(
            long applications,
            long acknowledged,
            long injections,
            long retries,
            long mostFailuresInARow,
            long refusals,
            long foundInHistory) {}

    /** Whether there was no violation. */
    public boolean held() {
        return wrongInAll == 0;
    }
}

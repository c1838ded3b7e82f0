package hiring.system.rig.fault;

import java.util.List;

/**
 * What came of a fault.
 *
 * @param wrong what is not as it must be; not more than can be read
 * @param wrongInAll how much is not as it must be
 * @param measured what was counted and timed
 */
public record Outcome(
        int number,
        String title,
        String extent,
        double seconds,
        Counts counts,
        List<String> measured,
        List<String> wrong,
        int wrongInAll) {

    /** What was counted in every fault. */
    public record Counts(
            long applications,
            long acknowledged,
            long blows,
            long retries,
            long mostFailuresInARow,
            long refusals,
            long foundInHistory) {}

    /** Whether everything held. */
    public boolean held() {
        return wrongInAll == 0;
    }
}

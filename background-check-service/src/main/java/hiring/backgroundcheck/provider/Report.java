package hiring.backgroundcheck.provider;

import java.util.List;

/**
 * A provider's report.
 *
 * @param findings those against the candidate; none in a clear report
 */
public record Report(Result result, List<Finding> findings) {

    /** The overall result of a report. */
    public enum Result {
        CLEAR,
        /** A person has to decide. */
        CONSIDER
    }

    /** A report without findings. */
    public static final Report CLEAR = new Report(Result.CLEAR, List.of());

    /** A report that a person has to consider. */
    public static Report consider(List<Finding> findings) {
        return new Report(Result.CONSIDER, findings);
    }
}

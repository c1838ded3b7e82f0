package hiring.backgroundcheck.provider;

import java.util.List;

/**
 * A provider's report.
 *
 * @param findings those against the candidate; none in a clear report
 * @param openItems what was not made, or cannot be judged without a person; none in a clear report
 */
public record Report(Result result, List<Finding> findings, List<OpenItem> openItems) {

    /** The overall result of a report. */
    public enum Result {
        /** Everything that was ordered was completed, and nothing was found. */
        CLEAR,
        /** A person has to decide. */
        CONSIDER
    }

    /** A report without findings, in which everything that was ordered was completed. */
    public static final Report CLEAR = new Report(Result.CLEAR, List.of(), List.of());

    /** A report that a person has to consider, in which everything that was ordered was completed. */
    public static Report consider(List<Finding> findings) {
        return new Report(Result.CONSIDER, findings, List.of());
    }

    /** A report that is clear if there is neither a finding nor an open item. */
    public static Report of(List<Finding> findings, List<OpenItem> openItems) {
        return findings.isEmpty() && openItems.isEmpty() ? CLEAR : new Report(Result.CONSIDER, findings, openItems);
    }
}

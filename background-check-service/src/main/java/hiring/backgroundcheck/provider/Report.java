package hiring.backgroundcheck.provider;

import java.util.List;

/**
 * What a provider found.
 *
 * @param findings what speaks against the candidate; none in a clear report
 */
public record Report(Result result, List<Finding> findings) {

    /** A report in one word. */
    public enum Result {
        CLEAR,
        /** A person has to decide. */
        CONSIDER
    }

    /** A report that has nothing to say against the candidate. */
    public static final Report CLEAR = new Report(Result.CLEAR, List.of());

    /** A report that a person has to weigh. */
    public static Report consider(List<Finding> findings) {
        return new Report(Result.CONSIDER, findings);
    }
}

package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Report;
import java.time.Instant;

/**
 * The newest report on an order, but for its findings.
 *
 * @param orderKey the order's idempotency key
 */
public record ReportOnFile(String orderKey, Report.Result result, Instant receivedAt, Adjudication adjudication) {

    /** A report that has just come. */
    public static ReportOnFile received(String orderKey, Report.Result result, Instant now) {
        return new ReportOnFile(orderKey, result, now, adjudicationOf(result));
    }

    private static Adjudication adjudicationOf(Report.Result result) {
        return result == Report.Result.CLEAR ? Adjudication.NOT_NEEDED : Adjudication.UNDECIDED;
    }

    /** Whether a person has to weigh it. */
    public boolean isToBeConsidered() {
        return result == Report.Result.CONSIDER;
    }

    /** This report, further on. */
    public ReportOnFile with(Adjudication next) {
        return new ReportOnFile(orderKey, result, receivedAt, next);
    }

    /** This report, revised by the provider, with what that means for what people had done. */
    public ReportOnFile revised(Adjudication adjusted, Instant now) {
        return new ReportOnFile(orderKey, result, now, adjusted);
    }
}

package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Report;
import java.time.Instant;

/**
 * The newest report on an order, without its findings.
 *
 * @param orderKey the order's idempotency key
 * @param hasFindings whether there is anything to give the candidate notice of
 */
public record ReportOnFile(
        String orderKey, Report.Result result, boolean hasFindings, Instant receivedAt, Adjudication adjudication) {

    /** A report just received. */
    public static ReportOnFile received(String orderKey, Report report, Instant now) {
        return new ReportOnFile(
                orderKey, report.result(), !report.findings().isEmpty(), now, adjudicationOf(report.result()));
    }

    private static Adjudication adjudicationOf(Report.Result result) {
        return result == Report.Result.CLEAR ? Adjudication.NOT_NEEDED : Adjudication.UNDECIDED;
    }

    /** Returns whether a person has to consider it. */
    public boolean isToBeConsidered() {
        return result == Report.Result.CONSIDER;
    }

    /** This report with another state of its adjudication. */
    public ReportOnFile with(Adjudication next) {
        return new ReportOnFile(orderKey, result, hasFindings, receivedAt, next);
    }

    /** This report after a revision by the provider, and what follows from it. */
    public ReportOnFile revised(Revision revision, Instant now) {
        return new ReportOnFile(orderKey, result, !revision.findings().isEmpty(), now, revision.adjudication());
    }
}

package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.ReportOnFile;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The provider's report.
 *
 * @param result CLEAR or CONSIDER
 * @param receivedAt when its newest version was received
 * @param findings null for users who may not see them
 * @param openItems what was not made, or has to be looked at although it is no finding; null for users who may not see findings
 */
@Introspected
record ReportView(
        String result,
        Instant receivedAt,
        Optional<List<FindingView>> findings,
        Optional<List<OpenItemView>> openItems) {

    static ReportView of(
            ReportOnFile report, Optional<List<FindingView>> findings, Optional<List<OpenItemView>> openItems) {
        return new ReportView(report.result().name(), report.receivedAt(), findings, openItems);
    }
}

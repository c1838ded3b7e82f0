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
 */
@Introspected
record ReportView(String result, Instant receivedAt, Optional<List<FindingView>> findings) {

    static ReportView of(ReportOnFile report, Optional<List<FindingView>> findings) {
        return new ReportView(report.result().name(), report.receivedAt(), findings);
    }
}

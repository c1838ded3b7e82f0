package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.ReportOnFile;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the provider reported.
 *
 * @param result CLEAR or CONSIDER
 * @param receivedAt when its newest version came
 * @param findings null for those who may not see them
 */
@Introspected
record ReportView(String result, Instant receivedAt, Optional<List<FindingView>> findings) {

    static ReportView of(ReportOnFile report, Optional<List<FindingView>> findings) {
        return new ReportView(report.result().name(), report.receivedAt(), findings);
    }
}

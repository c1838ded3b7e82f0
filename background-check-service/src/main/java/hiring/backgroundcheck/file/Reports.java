package hiring.backgroundcheck.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The reports and their findings. A caller that changes them holds the lock of the check. */
@Singleton
public class Reports {

    private final ReportRows reports;
    private final FindingRows findings;

    Reports(ReportRows reports, FindingRows findings) {
        this.reports = reports;
        this.findings = findings;
    }

    /** Adds the first report on an order. */
    @Transactional
    public void add(ReportOnFile report, List<FindingOnFile> found) {
        reports.save(ReportRow.of(report));
        add(report.orderKey(), found);
    }

    /** Updates a report's adjudication. */
    public void change(ReportOnFile report) {
        reports.update(ReportRow.of(report));
    }

    /** Updates a report and its findings. */
    @Transactional
    public void change(ReportOnFile report, List<FindingOnFile> found) {
        change(report);
        findings.deleteByIdempotencyKey(report.orderKey());
        add(report.orderKey(), found);
    }

    private void add(String orderKey, List<FindingOnFile> found) {
        if (!found.isEmpty()) {
            findings.saveAll(found.stream()
                    .map(finding -> FindingRow.of(orderKey, finding))
                    .toList());
        }
    }

    /** Returns the findings on an order. */
    public List<FindingOnFile> findings(String orderKey) {
        return findings(List.of(orderKey)).getOrDefault(orderKey, List.of());
    }

    /** Returns the findings on some orders, by their keys. */
    public Map<String, List<FindingOnFile>> findings(Collection<String> orderKeys) {
        return orderKeys.isEmpty()
                ? Map.of()
                : findings.findByIdempotencyKeyInOrderByFindingId(orderKeys).stream()
                        .collect(groupingBy(FindingRow::idempotencyKey, mapping(FindingRow::finding, toList())));
    }
}

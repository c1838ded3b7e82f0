package hiring.backgroundcheck.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import hiring.backgroundcheck.provider.OpenItem;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The reports with their findings and open items. A caller that changes them holds the lock of the check. */
@Singleton
public class Reports {

    private final ReportRows reports;
    private final FindingRows findings;
    private final OpenItemRows openItems;

    Reports(ReportRows reports, FindingRows findings, OpenItemRows openItems) {
        this.reports = reports;
        this.findings = findings;
        this.openItems = openItems;
    }

    /** Adds the first report on an order. */
    @Transactional
    public void add(ReportOnFile report, List<FindingOnFile> found, List<OpenItem> open) {
        reports.save(ReportRow.of(report));
        add(report.orderKey(), found);
        addOpen(report.orderKey(), open);
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

    /** Updates a report, its findings and its open items. */
    @Transactional
    public void change(ReportOnFile report, List<FindingOnFile> found, List<OpenItem> open) {
        change(report, found);
        openItems.deleteByIdempotencyKey(report.orderKey());
        addOpen(report.orderKey(), open);
    }

    private void addOpen(String orderKey, List<OpenItem> open) {
        if (!open.isEmpty()) {
            openItems.saveAll(IntStream.range(0, open.size())
                    .mapToObj(at -> OpenItemRow.of(orderKey, at + 1, open.get(at)))
                    .toList());
        }
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

    /** Returns the open items on an order. */
    public List<OpenItem> openItems(String orderKey) {
        return openItems(List.of(orderKey)).getOrDefault(orderKey, List.of());
    }

    /** Returns the open items on some orders, by their keys. */
    public Map<String, List<OpenItem>> openItems(Collection<String> orderKeys) {
        return orderKeys.isEmpty()
                ? Map.of()
                : openItems.findByIdempotencyKeyInOrderByNumber(orderKeys).stream()
                        .collect(groupingBy(OpenItemRow::idempotencyKey, mapping(OpenItemRow::item, toList())));
    }
}

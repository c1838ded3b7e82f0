package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.CheckFile;
import hiring.backgroundcheck.file.FindingOnFile;
import hiring.backgroundcheck.file.ReportOnFile;
import hiring.backgroundcheck.file.Reports;
import hiring.backgroundcheck.provider.OpenItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is in the reports that have to be considered, read in bulk, for users who may see it.
 *
 * @param found by the keys of the orders
 * @param open by the keys of the orders
 */
record ReportContents(Map<String, List<FindingOnFile>> found, Map<String, List<OpenItem>> open) {

    private static final int MOST_IN_WORDS = 5;

    static ReportContents read(Reports reports, Collection<CheckFile> files) {
        List<String> keys = files.stream()
                .flatMap(file -> file.considered().stream())
                .map(ReportOnFile::orderKey)
                .toList();
        return new ReportContents(reports.findings(keys), reports.openItems(keys));
    }

    List<FindingView> findings(ReportOnFile report) {
        return found.getOrDefault(report.orderKey(), List.of()).stream()
                .map(FindingView::of)
                .toList();
    }

    List<OpenItemView> openItems(ReportOnFile report) {
        return of(report).stream().map(OpenItemView::of).toList();
    }

    /** Returns the first open items in words, and how many more there are; empty if there are none. */
    Optional<String> missing(ReportOnFile report) {
        List<OpenItem> items = of(report);
        String first = items.stream().limit(MOST_IN_WORDS).map(OpenItem::text).collect(Collectors.joining("; "));
        int more = items.size() - MOST_IN_WORDS;
        return Optional.of(more > 0 ? first + "; and " + more + " more" : first).filter(text -> !text.isEmpty());
    }

    private List<OpenItem> of(ReportOnFile report) {
        return open.getOrDefault(report.orderKey(), List.of());
    }
}

package hiring.statusaggregator.dashboard;

import hiring.choreography.listing.Order;
import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.status.StatusQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The model of the overview.
 *
 * @param next the cursor of the next page
 * @param place of the last change that the page is sure to show
 * @param now when the page was rendered
 */
record Overview(
        Messages messages,
        Viewer viewer,
        ListQuery query,
        PipelineView pipeline,
        List<TableRow> rows,
        Optional<String> next,
        FeedPosition place,
        Instant now) {

    static final String EXPORT = "/overview/applications.csv";
    static final String CHANGES = "/overview/changes";
    static final String SUGGESTIONS = "/overview/suggestions";

    /** The filters that most people do without. */
    private static final List<String> FURTHER =
            List.of("overall", "stage", "status", "process", "unassigned", ListQuery.SORT);

    /** The stages that have a column of their own. */
    List<StageName> columns() {
        return Arrays.stream(StageColumn.values()).map(StageColumn::stage).toList();
    }

    /** The orders in which the list can be shown instead of the usual one. */
    List<String> otherSorts() {
        return StatusQuery.ORDERS.stream()
                .map(Order::word)
                .filter(word -> !word.equals(ListQuery.USUAL_SORT))
                .toList();
    }

    /** Whether one of the filters is used that are otherwise out of sight. */
    boolean usesFurtherFilters() {
        return query.hasAny(FURTHER);
    }

    /** The address of the list of applications that have ended. */
    String endedAddress() {
        return query.with(ListQuery.ENDED, "true").address();
    }

    boolean hasOthers() {
        return rows.stream().anyMatch(row -> !row.others().isEmpty());
    }

    /** The numbers of the applications on the page. */
    String shown() {
        return rows.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(","));
    }

    /** The address that the page fetches changes from. */
    String changesAddress() {
        String others = hasOthers() ? "true" : "";
        return query.with("others", others).addressAt(CHANGES);
    }

    String exportAddress() {
        return query.without(ListQuery.CURSOR).addressAt(EXPORT);
    }

    String nextAddress() {
        return next.map(cursor -> query.with(ListQuery.CURSOR, cursor).address())
                .orElse("/");
    }
}

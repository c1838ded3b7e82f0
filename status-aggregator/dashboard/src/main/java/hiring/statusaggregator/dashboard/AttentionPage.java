package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import hiring.statusaggregator.attention.Attention;
import hiring.statusaggregator.attention.OverdueWork;
import hiring.statusaggregator.attention.UnassignedWork;
import hiring.statusaggregator.feed.FeedPosition;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The model of the attention page.
 *
 * @param place of the last change that the page is sure to show
 * @param now when the page was rendered
 */
record AttentionPage(Messages messages, Attention attention, Viewer viewer, FeedPosition place, Instant now) {

    static final String ADDRESS = "/attention";

    boolean mayRedrive() {
        return viewer.is(List.of(Role.OPERATOR));
    }

    /** Returns whether the viewer's role may see applications. */
    boolean maySeeApplications() {
        return viewer.maySeeApplications();
    }

    List<TableRow> undecided() {
        return attention.undecided().stream().map(TableRow::of).toList();
    }

    /** The address of the overview, filtered by some overdue work. */
    String address(OverdueWork work) {
        ListQuery query = new ListQuery(Map.of())
                .with("stage", work.stage().value())
                .with("status", "PENDING")
                .with("overdue", "true");
        return work.assignee()
                .map(who -> query.with("assignee", who))
                .orElse(query)
                .address();
    }

    /** The address of the overview, filtered by the unassigned work of a stage. */
    String address(UnassignedWork work) {
        return new ListQuery(Map.of())
                .with("stage", work.stage().value())
                .with("status", "PENDING")
                .with("unassigned", "true")
                .address();
    }

    String title(StageName stage) {
        return messages.title(stage);
    }
}

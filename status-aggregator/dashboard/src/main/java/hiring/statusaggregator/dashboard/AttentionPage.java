package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import hiring.statusaggregator.attention.Attention;
import hiring.statusaggregator.attention.OverdueWork;
import hiring.statusaggregator.feed.FeedPosition;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the page of what needs attention shows.
 *
 * @param viewer who looks
 * @param place of the last change that it surely shows
 * @param now when it was made
 */
record AttentionPage(Messages messages, Attention attention, Person viewer, FeedPosition place, Instant now) {

    static final String ADDRESS = "/attention";

    boolean mayRedrive() {
        return viewer.is(Role.OPERATOR);
    }

    /** Applications are seen by those who lead them. */
    boolean maySeeApplications() {
        return viewer.is(Role.RECRUITER, Role.HR);
    }

    List<TableRow> undecided() {
        return attention.undecided().stream().map(TableRow::of).toList();
    }

    /** The overview, narrowed to some overdue work. */
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

    String title(StageName stage) {
        return messages.title(stage);
    }
}

package hiring.statusaggregator.dashboard;

import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.feed.FeedPosition;
import java.util.List;

/**
 * An overview that is open in a browser.
 *
 * @param shown the applications on it
 * @param seen the place of the last change that it shows
 * @param notified the place of the change that it was notified of
 * @param hasOthers whether its table has a column for other stages
 * @param hasEnough whether it already says that a reload would show something else
 */
record OpenPage(
        ListQuery query,
        List<ApplicationId> shown,
        FeedPosition seen,
        FeedPosition notified,
        boolean hasOthers,
        boolean hasEnough) {}

package hiring.statusaggregator.dashboard;

import hiring.pages.Messages;
import hiring.statusaggregator.feed.FeedPosition;
import java.time.Instant;
import java.util.List;

/**
 * What has changed about a page.
 *
 * @param pipeline as it is now
 * @param rows those that it shows
 * @param added those that belong at its end
 * @param moved whether there is anything else that it would show by now
 * @param shown the numbers of the applications on it from now on
 * @param withOthers whether its table has the column of the other stages
 * @param place of the last change that it surely shows from now on
 * @param now when this was made
 */
record ChangedRows(
        Messages messages,
        ListQuery query,
        PipelineView pipeline,
        List<TableRow> rows,
        List<TableRow> added,
        boolean moved,
        String shown,
        boolean withOthers,
        FeedPosition place,
        Instant now) {}

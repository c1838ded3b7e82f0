package hiring.statusaggregator.dashboard;

import hiring.pages.Messages;
import hiring.statusaggregator.feed.FeedPosition;
import java.time.Instant;
import java.util.List;

/**
 * The changes to an open page.
 *
 * @param pipeline the current pipeline
 * @param rows the changed rows that the page shows
 * @param added the rows to append to its end
 * @param moved whether a reload would show anything else
 * @param shown the numbers of the applications on it from now on
 * @param withOthers whether its table has the column of the other stages
 * @param place of the last change that it is sure to show from now on
 * @param now when the changes were rendered
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

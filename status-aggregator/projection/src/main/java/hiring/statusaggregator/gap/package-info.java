/**
 * What does not add up: revisions that are missing, stages that ought to have moved, logs that say more than was heard.
 *
 * <p>What looks wrong is a suspect ({@link hiring.statusaggregator.gap.ConsistencyCheck}); what still does after the grace is a gap,
 * and its owner is asked, by letter, to send its events again ({@link hiring.statusaggregator.gap.GapDetector}).
 */
@NullMarked
package hiring.statusaggregator.gap;

import org.jspecify.annotations.NullMarked;

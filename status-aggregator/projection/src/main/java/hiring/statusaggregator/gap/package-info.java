/**
 * What does not add up: revisions that are missing, stages that ought to have moved, logs that say more than was heard.
 *
 * <p>What looks wrong is a doubt ({@link hiring.statusaggregator.gap.Scrutiny}); what still does after the grace is a gap,
 * and its owner is asked, by letter, to send its events again ({@link hiring.statusaggregator.gap.Doubts}).
 */
@NullMarked
package hiring.statusaggregator.gap;

import org.jspecify.annotations.NullMarked;

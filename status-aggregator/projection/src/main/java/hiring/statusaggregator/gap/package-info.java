/**
 * Detects inconsistencies: missing revisions, stages that should have another status, logs with more events than were received.
 *
 * <p>An inconsistent projection is a suspect ({@link hiring.statusaggregator.gap.ConsistencyCheck}); if it is still
 * inconsistent after the grace period, it has a gap, and its owner is asked by a control message to replay its events
 * ({@link hiring.statusaggregator.gap.GapDetector}).
 */
@NullMarked
package hiring.statusaggregator.gap;

import org.jspecify.annotations.NullMarked;

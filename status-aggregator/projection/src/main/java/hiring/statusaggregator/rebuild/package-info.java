/**
 * Rebuilds the read model from the owners' logs, while it stays available and keeps applying events.
 *
 * <p>{@link hiring.statusaggregator.rebuild.RebuildRun} runs a rebuild: it loads the logs beside the current read model,
 * compares the two range by range, records the differences and repairs the rows.
 */
@NullMarked
package hiring.statusaggregator.rebuild;

import org.jspecify.annotations.NullMarked;

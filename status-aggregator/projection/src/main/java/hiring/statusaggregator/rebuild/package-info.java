/**
 * Making the projection anew from the owners' logs, while it is shown and goes on being painted.
 *
 * <p>{@link hiring.statusaggregator.rebuild.RebuildRun} is one such undertaking: the logs are loaded beside what is shown,
 * the two are compared stretch by stretch, and where they differ the differences are kept and the rows are made right.
 */
@NullMarked
package hiring.statusaggregator.rebuild;

import org.jspecify.annotations.NullMarked;

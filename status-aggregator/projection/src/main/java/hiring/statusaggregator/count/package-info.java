/**
 * The number of applications by status, known without counting them.
 *
 * <p>A change of projections changes {@link hiring.statusaggregator.count.Counter}s in the same transaction, by the difference
 * that {@link hiring.statusaggregator.count.ApplicationCounters} finds between the projections before and after;
 * {@link hiring.statusaggregator.count.Counts} reads them. {@link hiring.statusaggregator.count.Recount} verifies them against
 * a recount of all applications.
 */
@NullMarked
package hiring.statusaggregator.count;

import org.jspecify.annotations.NullMarked;

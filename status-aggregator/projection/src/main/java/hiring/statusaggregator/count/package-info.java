/**
 * How many applications stand where, known without counting them.
 *
 * <p>What becomes of projections changes {@link hiring.statusaggregator.count.Counter}s in the same transaction, by what {@link
 * hiring.statusaggregator.count.ApplicationCounters} makes of the projections before and after; {@link
 * hiring.statusaggregator.count.Counts} reads them. That they are what counting everything anew gives is not believed but
 * compared: {@link hiring.statusaggregator.count.Recount}.
 */
@NullMarked
package hiring.statusaggregator.count;

import org.jspecify.annotations.NullMarked;

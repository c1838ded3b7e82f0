/**
 * How many applications stand where, known without counting them.
 *
 * <p>What becomes of pictures changes {@link hiring.statusaggregator.count.Counter}s in the same transaction, by what {@link
 * hiring.statusaggregator.count.Counting} makes of the pictures before and after; {@link
 * hiring.statusaggregator.count.Counts} reads them. That they are what counting everything anew gives is not believed but
 * compared: {@link hiring.statusaggregator.count.Recount}.
 */
@NullMarked
package hiring.statusaggregator.count;

import org.jspecify.annotations.NullMarked;

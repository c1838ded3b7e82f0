/**
 * Fills the aggregator's database with a million applications: the aggregator consumes some hundred {@link
 * hiring.benchmarks.load.ApplicationScript scripts}, and the resulting rows are copied with other numbers, names and times.
 */
@NullMarked
package hiring.benchmarks.load;

import org.jspecify.annotations.NullMarked;

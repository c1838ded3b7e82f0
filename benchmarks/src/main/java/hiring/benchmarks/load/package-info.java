/**
 * Fills the aggregator's database with a million applications: some hundred {@link hiring.benchmarks.load.Tale tales} are heard
 * by the aggregator itself, and what it made of them is copied under other numbers, names and times.
 */
@NullMarked
package hiring.benchmarks.load;

import org.jspecify.annotations.NullMarked;

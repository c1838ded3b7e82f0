/** Measures how soon open pages show changes, and what that costs the aggregator. */
@NullMarked
package hiring.benchmarks.live;

import org.jspecify.annotations.NullMarked;

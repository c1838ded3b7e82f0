/** Measures the latencies of pages of all kinds. */
@NullMarked
package hiring.benchmarks.pages;

import org.jspecify.annotations.NullMarked;

/** What it costs to look: benchmarks that a person runs, never a test. See docs/performance.md. */
@NullMarked
package hiring.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Benchmarks of the dashboard, which are run by hand and not by the build. See docs/performance.md. */
@NullMarked
package hiring.benchmarks;

import org.jspecify.annotations.NullMarked;

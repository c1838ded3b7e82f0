/** What a hire costs the whole system, and how long people wait for the next stage. */
@NullMarked
package hiring.benchmarks.hires;

import org.jspecify.annotations.NullMarked;

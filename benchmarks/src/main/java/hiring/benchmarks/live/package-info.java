/** How soon open pages are right, and what that costs whoever hears the events. */
@NullMarked
package hiring.benchmarks.live;

import org.jspecify.annotations.NullMarked;

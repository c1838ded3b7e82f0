/** Finds what needs attention: overdue work, accepted offers of applications that have ended, gaps and dead letters. */
@NullMarked
package hiring.statusaggregator.attention;

import org.jspecify.annotations.NullMarked;

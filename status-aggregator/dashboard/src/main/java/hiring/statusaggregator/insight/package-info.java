/**
 * How hiring goes, in figures over a period: how many come how far, how long it takes, and why it comes to nothing.
 *
 * <p>{@link hiring.statusaggregator.figure} counts; this package puts the stages into the order of their processes and caches an
 * answer for half a minute.
 */
@NullMarked
package hiring.statusaggregator.insight;

import org.jspecify.annotations.NullMarked;

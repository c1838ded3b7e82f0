/**
 * Hiring metrics over a period: how far applications come, how long it takes, and why they end without a hire.
 *
 * <p>{@link hiring.statusaggregator.figure} counts; this package orders the stages by their processes and caches an answer for
 * half a minute.
 */
@NullMarked
package hiring.statusaggregator.insight;

import org.jspecify.annotations.NullMarked;

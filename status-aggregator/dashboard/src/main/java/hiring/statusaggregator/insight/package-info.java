/**
 * How hiring goes, in figures over a period: how many come how far, how long it takes, and why it comes to nothing.
 *
 * <p>Nothing is counted ahead. Whoever asks has a {@link hiring.statusaggregator.insight.InsightFilter} answered by a fixed number of
 * statements over the moments that the {@code projection} package keeps, and whoever asks the same soon after gets the same answer.
 */
@NullMarked
package hiring.statusaggregator.insight;

import org.jspecify.annotations.NullMarked;

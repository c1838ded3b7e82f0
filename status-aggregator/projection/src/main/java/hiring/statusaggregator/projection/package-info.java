/**
 * What was heard, as it is kept: a {@link hiring.statusaggregator.projection.ApplicationProjection} of every application, in the tables
 * {@code application_status} and {@code application_stage}, and the {@link hiring.statusaggregator.projection.Timeline} of all
 * events.
 */
@NullMarked
package hiring.statusaggregator.projection;

import org.jspecify.annotations.NullMarked;

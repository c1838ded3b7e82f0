/**
 * The stored projection: a {@link hiring.statusaggregator.projection.ApplicationProjection} of every application, in the tables
 * {@code application_status} and {@code application_stage}, and the {@link hiring.statusaggregator.projection.Timeline} of all
 * events received.
 */
@NullMarked
package hiring.statusaggregator.projection;

import org.jspecify.annotations.NullMarked;

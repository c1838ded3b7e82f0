/**
 * What was heard, as it is kept: a {@link hiring.statusaggregator.picture.StatusPicture} of every application, in the tables
 * {@code application_status} and {@code application_stage}, and the {@link hiring.statusaggregator.picture.Timeline} of all
 * events.
 */
@NullMarked
package hiring.statusaggregator.picture;

import org.jspecify.annotations.NullMarked;

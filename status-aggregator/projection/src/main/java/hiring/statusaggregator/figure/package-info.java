/**
 * The hiring figures, counted from {@code application_status} and {@code application_stage}: how many applications come how
 * far, how long it takes, and why they end. No counts are stored; {@link hiring.statusaggregator.figure.FigureQuery} takes
 * seven statements for any {@link hiring.statusaggregator.figure.Period}.
 */
@NullMarked
package hiring.statusaggregator.figure;

import org.jspecify.annotations.NullMarked;

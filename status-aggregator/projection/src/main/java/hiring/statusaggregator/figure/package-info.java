/**
 * The hiring figures, counted from {@code application_status} and {@code application_stage}: how many applications come how
 * far, how long it takes, and why they end. No counts are stored; {@link hiring.statusaggregator.figure.FigureQuery} takes
 * seven statements for any {@link hiring.statusaggregator.figure.Period}.
 *
 * <p>The dashboard serves these records. Its API description sees them as class files, which have no Javadoc, so that annotations
 * describe them.
 */
@NullMarked
package hiring.statusaggregator.figure;

import org.jspecify.annotations.NullMarked;

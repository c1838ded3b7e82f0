/**
 * What is agreed with a candidate about their screening: their consent, when and where they are seen, and in the end what they
 * need to do the work.
 *
 * <p>Start reading at {@link hiring.healthscreening.screening.Screening}.
 */
@NullMarked
package hiring.healthscreening.screening;

import org.jspecify.annotations.NullMarked;

/**
 * A candidate's screening: the consent, the appointment at a clinic, and in the end the verdict with the accommodations that
 * they need.
 *
 * <p>Start reading at {@link hiring.healthscreening.screening.Screening}.
 */
@NullMarked
package hiring.healthscreening.screening;

import org.jspecify.annotations.NullMarked;

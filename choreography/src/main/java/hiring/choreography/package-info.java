/**
 * The shared library: the language of the events, and the kit by which a service takes part in the choreography.
 *
 * <p>It contains no stage of its own. Start reading at {@link hiring.choreography.journey.StatusRule}, the one rule by
 * which every service knows its own status from the facts it has heard.
 */
@NullMarked
package hiring.choreography;

import org.jspecify.annotations.NullMarked;

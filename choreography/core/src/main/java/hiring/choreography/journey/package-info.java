/**
 * Facts in, statuses out. A {@link hiring.choreography.journey.Journey} holds the facts received about one application;
 * {@link hiring.choreography.journey.StatusRule} derives every status from it, purely, so that duplicates, late arrivals
 * and re-ordering cannot change where an application ends up.
 */
@NullMarked
package hiring.choreography.journey;

import org.jspecify.annotations.NullMarked;

/**
 * How events enter a service: in batches, one transaction each, acknowledged after the commit. Messages that can never
 * be handled are parked with the cause, and the others go on.
 */
@NullMarked
package hiring.choreography.listener;

import org.jspecify.annotations.NullMarked;

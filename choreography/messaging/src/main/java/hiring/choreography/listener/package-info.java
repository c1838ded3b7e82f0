/**
 * Consumes events in batches, one transaction each, acknowledged after the commit. Messages that can never be handled become
 * dead letters with their cause, and the others are handled.
 */
@NullMarked
package hiring.choreography.listener;

import org.jspecify.annotations.NullMarked;

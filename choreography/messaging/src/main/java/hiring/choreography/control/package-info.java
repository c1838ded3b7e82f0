/**
 * Control messages, which services send to one another's queues. A control message carries no fact about an application: it
 * asks an owner to send missed events again, or reports an owner's progress. No status depends on one.
 */
@NullMarked
package hiring.choreography.control;

import org.jspecify.annotations.NullMarked;

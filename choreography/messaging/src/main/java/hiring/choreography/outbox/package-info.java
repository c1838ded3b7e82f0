/**
 * How events leave a service: appended to its event log in the transaction that caused them, with a pointer in the
 * outbox, and relayed to the broker until it confirms them. A crash at any point repeats an event but never loses one.
 */
@NullMarked
package hiring.choreography.outbox;

import org.jspecify.annotations.NullMarked;

/**
 * How events leave a service: appended to its event log in the transaction that caused them, and published from memory after the
 * commit; a mark per process says up to where the log is published. A crash at any point repeats an event but never loses one.
 * Control messages, repeated events and events without a queue go by way of the table {@code outbox}.
 */
@NullMarked
package hiring.choreography.outbox;

import org.jspecify.annotations.NullMarked;

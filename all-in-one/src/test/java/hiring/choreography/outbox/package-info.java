/** What the outbox's tests need a live broker for. */
@NullMarked
package hiring.choreography.outbox;

import org.jspecify.annotations.NullMarked;

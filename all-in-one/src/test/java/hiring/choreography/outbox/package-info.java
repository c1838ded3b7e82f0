/** Tests of the outbox that need a live broker. */
@NullMarked
package hiring.choreography.outbox;

import org.jspecify.annotations.NullMarked;

/**
 * Commands that may be sent again: a POST with an {@code Idempotency-Key} is carried out once, and its answer is kept in
 * the same transaction, so that a retry is answered as the first time, even after a crash in between.
 */
@NullMarked
package hiring.choreography.idempotency;

import org.jspecify.annotations.NullMarked;

/**
 * What the service heard and could not handle: kept in its own database until an operator has it handled again, or
 * discards it.
 */
@NullMarked
package hiring.choreography.deadletter;

import org.jspecify.annotations.NullMarked;

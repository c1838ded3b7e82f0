/**
 * Dead letters: messages that the service received and could not handle. It keeps them in its own database until an operator
 * handles them again or discards them.
 */
@NullMarked
package hiring.choreography.deadletter;

import org.jspecify.annotations.NullMarked;

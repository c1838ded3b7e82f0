/** Tests of the listener that need a broker. */
@NullMarked
package hiring.choreography.listener;

import org.jspecify.annotations.NullMarked;

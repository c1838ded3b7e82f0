/** The broker: connections that come back by themselves, and the names of exchange and queues. */
@NullMarked
package hiring.choreography.broker;

import org.jspecify.annotations.NullMarked;

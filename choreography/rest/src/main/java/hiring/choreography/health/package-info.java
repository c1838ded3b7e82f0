/** Whether the service is alive, and whether it is ready: its database, its publisher, its relay and its listener. */
@NullMarked
package hiring.choreography.health;

import org.jspecify.annotations.NullMarked;

/** Whether the service is ready: its database, its relay and its listener. */
@NullMarked
package hiring.choreography.health;

import org.jspecify.annotations.NullMarked;

/** How a service starts: on its own, or beside others in one process. */
@NullMarked
package hiring.choreography.service;

import org.jspecify.annotations.NullMarked;

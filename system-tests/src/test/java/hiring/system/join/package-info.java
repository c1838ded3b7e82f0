/** Two replicas of a service, and facts that arrive at both at the same time. */
@NullMarked
package hiring.system.join;

import org.jspecify.annotations.NullMarked;

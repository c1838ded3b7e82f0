/**
 * A proxy between a service and its broker or database that injects network failures: connections that are reset, half-open or
 * partitioned, or that lose the reply to a COMMIT.
 */
@NullMarked
package hiring.system.rig.proxy;

import org.jspecify.annotations.NullMarked;

/**
 * A proxy between a service and its broker or database, by which the network between them is made to fail: cut,
 * half-open, partitioned, or losing just the reply to a COMMIT.
 */
@NullMarked
package hiring.system.rig.proxy;

import org.jspecify.annotations.NullMarked;

/**
 * The load generator: simulated recruiters play generated stories of applications over HTTP, as a careful client would, and
 * repeat each command until it is acknowledged.
 */
@NullMarked
package hiring.system.rig.load;

import org.jspecify.annotations.NullMarked;

/**
 * Recruiters at work: stories of applications, made up by a seeded generator and told to the services over HTTP as any
 * careful client would, with every command repeated until it is acknowledged.
 */
@NullMarked
package hiring.system.rig.load;

import org.jspecify.annotations.NullMarked;

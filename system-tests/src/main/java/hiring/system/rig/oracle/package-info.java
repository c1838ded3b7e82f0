/**
 * What must be true once all is quiet, worked out from nothing but the commands that were acknowledged.
 *
 * <p>It has a model of the choreography of its own, written from the table in docs/choreography.md, and shares no code with
 * the services: an error of theirs is not repeated here.
 */
@NullMarked
package hiring.system.rig.oracle;

import org.jspecify.annotations.NullMarked;

/**
 * The oracle: the state that must follow from the acknowledged commands once the system is quiet.
 *
 * <p>It has its own model of the choreography, written from the table in docs/choreography.md, and shares no code with the
 * services, so that it does not repeat their errors.
 */
@NullMarked
package hiring.system.rig.oracle;

import org.jspecify.annotations.NullMarked;

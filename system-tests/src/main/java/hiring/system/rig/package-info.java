/**
 * The reliability rig: proves that nothing is lost and nothing happens twice, no matter what fails. See docs/reliability.md.
 */
@NullMarked
package hiring.system.rig;

import org.jspecify.annotations.NullMarked;

/**
 * The medical file: findings and documents. Only clinicians may read it, each access is recorded, and its content leaves this
 * package only by its own routes.
 */
@NullMarked
package hiring.healthscreening.medical;

import org.jspecify.annotations.NullMarked;

/**
 * The medical file: what was found, and documents. Nobody but clinicians ever sees it, each look is written down, and nothing of
 * it leaves this package but by its own routes.
 */
@NullMarked
package hiring.healthscreening.medical;

import org.jspecify.annotations.NullMarked;

/** The clinics that examine candidates. */
@NullMarked
package hiring.healthscreening.clinic;

import org.jspecify.annotations.NullMarked;

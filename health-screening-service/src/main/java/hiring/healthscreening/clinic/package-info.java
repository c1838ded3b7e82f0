/** The clinics that candidates are seen at. */
@NullMarked
package hiring.healthscreening.clinic;

import org.jspecify.annotations.NullMarked;

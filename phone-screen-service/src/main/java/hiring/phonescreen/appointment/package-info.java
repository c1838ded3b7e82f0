/**
 * When a candidate is called and by whom: nobody is booked twice, and nobody puts off for ever.
 *
 * <p>An appointment counts while its phone screen is PENDING; once that has ended, its time is free again.
 */
@NullMarked
package hiring.phonescreen.appointment;

import org.jspecify.annotations.NullMarked;

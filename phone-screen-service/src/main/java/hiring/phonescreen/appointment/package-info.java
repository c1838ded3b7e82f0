/**
 * The appointments for calls: no interviewer is booked twice, and no call is postponed indefinitely.
 *
 * <p>An appointment counts while its phone screen is PENDING; once that has ended, its time is free again.
 */
@NullMarked
package hiring.phonescreen.appointment;

import org.jspecify.annotations.NullMarked;

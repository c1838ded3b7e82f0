/** Calls as entries of calendars. */
@NullMarked
package hiring.phonescreen.calendar;

import org.jspecify.annotations.NullMarked;

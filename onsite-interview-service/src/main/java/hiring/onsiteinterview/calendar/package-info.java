/** Visits as entries of calendars. */
@NullMarked
package hiring.onsiteinterview.calendar;

import org.jspecify.annotations.NullMarked;

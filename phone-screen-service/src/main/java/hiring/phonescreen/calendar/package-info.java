/** Appointments as calendar programs read them (RFC 5545), and the addresses under which they fetch them. */
@NullMarked
package hiring.phonescreen.calendar;

import org.jspecify.annotations.NullMarked;

/** Appointments for calendar programs (RFC 5545), and the addresses from which they fetch them. */
@NullMarked
package hiring.appointments.calendar;

import org.jspecify.annotations.NullMarked;

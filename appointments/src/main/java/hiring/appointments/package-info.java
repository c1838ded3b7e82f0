/**
 * Who is booked when. Stages that arrange appointments share it: each service keeps its own bookings and, from the events of the
 * other stages, theirs, so that conflicts are found without calling another service.
 */
@NullMarked
package hiring.appointments;

import org.jspecify.annotations.NullMarked;

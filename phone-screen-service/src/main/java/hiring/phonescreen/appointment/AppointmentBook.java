package hiring.phonescreen.appointment;

import hiring.choreography.text.Identifier;
import hiring.choreography.web.ConflictException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The appointments of all interviewers, none of whom is booked twice at the same time. */
@Singleton
class AppointmentBook {

    private static final long NONE = -1;

    private final Appointments appointments;
    private final Interviewers interviewers;
    private final CallPolicy policy;

    AppointmentBook(Appointments appointments, Interviewers interviewers, CallPolicy policy) {
        this.appointments = appointments;
        this.interviewers = interviewers;
        this.policy = policy;
    }

    /**
     * Stores an appointment, in place of the one that its application had.
     *
     * @throws ConflictException if the interviewer has another one at that time, or the policy does not allow it
     */
    @Transactional
    void enter(Appointment wanted, Optional<String> reason) {
        String interviewer = Identifier.key(wanted.interviewer());
        interviewers.makeRoom(interviewer);
        interviewers.lock(interviewer);
        requireFree(wanted);
        Appointment entered = appointments
                .findById(wanted.applicationId())
                .map(wanted::insteadOf)
                .orElse(wanted);
        policy.require(entered, reason);
        appointments.put(entered);
    }

    /** Returns the bookings in a period of the interviewer with a key. */
    List<Booking> bookings(String interviewer, Instant from, Instant to) {
        return appointments.bookings(interviewer, from, to, NONE);
    }

    private void requireFree(Appointment wanted) {
        appointments
                .bookings(Identifier.key(wanted.interviewer()), wanted.start(), wanted.ends(), wanted.applicationId())
                .stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new ConflictException(
                            CallConflict.APPOINTMENT_CONFLICT,
                            "%s calls the candidate of application %d from %s to %s."
                                    .formatted(
                                            wanted.interviewer(), other.applicationId(), other.start(), other.ends()));
                });
    }
}

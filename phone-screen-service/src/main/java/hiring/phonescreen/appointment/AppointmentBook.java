package hiring.phonescreen.appointment;

import hiring.appointments.Bookings;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.ConflictException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The appointments of all interviewers, within the limits of the policy. */
@Singleton
class AppointmentBook {

    private final Appointments appointments;
    private final Bookings bookings;
    private final CallPolicy policy;

    AppointmentBook(Appointments appointments, Bookings bookings, CallPolicy policy) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.policy = policy;
    }

    /**
     * Stores an appointment, in place of the one that its application had.
     *
     * @return what is arranged now
     * @throws ConflictException if the interviewer or the candidate has another one at that time, or the policy does not allow it
     */
    @Transactional
    List<AppointmentData> enter(Appointment wanted, Optional<String> reason) {
        List<AppointmentData> arranged =
                List.of(new AppointmentData(wanted.start(), wanted.ends(), List.of(wanted.interviewer())));
        bookings.enter(new ApplicationId(wanted.applicationId()), arranged);
        Appointment entered = appointments
                .findById(wanted.applicationId())
                .map(wanted::insteadOf)
                .orElse(wanted);
        policy.require(entered, reason);
        appointments.put(entered);
        return arranged;
    }

    /** Stores that a call was missed; the interviewer is free then. */
    @Transactional
    void miss(Appointment missed) {
        bookings.enter(new ApplicationId(missed.applicationId()), List.of());
        appointments.update(missed);
    }
}

package hiring.phonescreen.appointment;

import hiring.appointments.Bookings;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.stage.StageRecord;
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
    List<AppointmentData> enter(StageRecord record, Appointment wanted, Optional<String> reason) {
        List<AppointmentData> arranged =
                List.of(new AppointmentData(wanted.start(), wanted.ends(), List.of(wanted.interviewer())));
        bookings.enter(record, arranged);
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
    void miss(StageRecord record, Appointment missed) {
        bookings.enter(record, List.of());
        appointments.update(missed);
    }
}

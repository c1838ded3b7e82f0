package hiring.healthscreening.screening;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An appointment as stored in the database. */
@MappedEntity("clinic_appointment")
record AppointmentRow(
        @Id long applicationId,
        long clinicId,
        Instant start,
        int durationMinutes,
        int rescheduled,
        int missed,
        boolean isMissed) {

    static AppointmentRow of(long applicationId, Appointment appointment) {
        return new AppointmentRow(
                applicationId,
                appointment.clinic().id(),
                appointment.start(),
                (int) appointment.duration().toMinutes(),
                appointment.rescheduled(),
                appointment.missed(),
                appointment.isMissed());
    }
}

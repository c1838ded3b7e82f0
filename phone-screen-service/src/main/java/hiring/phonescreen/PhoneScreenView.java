package hiring.phonescreen;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.appointments.ScheduleConflict;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import hiring.phonescreen.appointment.Appointment;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A phone screen as the API returns it.
 *
 * @param appointment null until one was made
 * @param conflicts other appointments of the interviewer or the candidate at the same time, which became known afterwards
 */
@Introspected
record PhoneScreenView(@JsonUnwrapped StageView stage, Optional<Call> appointment, List<ScheduleConflict> conflicts)
        implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

    /**
     * The call, once it is arranged.
     *
     * @param localStart when it starts in the candidate's time zone, with its offset from UTC
     * @param number null for the one on the application form
     * @param reschedules how often it was postponed
     * @param noShows how often the candidate was not reached
     * @param missed whether it did not take place, so that another one is needed
     */
    @Introspected
    record Call(
            Instant start,
            int durationMinutes,
            String timeZone,
            String localStart,
            String interviewer,
            Optional<String> number,
            int reschedules,
            int noShows,
            boolean missed) {

        static Call of(Appointment appointment) {
            return new Call(
                    appointment.start(),
                    appointment.durationMinutes(),
                    appointment.timeZone(),
                    appointment.localStart().toString(),
                    appointment.interviewer(),
                    Optional.ofNullable(appointment.number()),
                    appointment.reschedules(),
                    appointment.noShows(),
                    appointment.missed());
        }
    }
}

package hiring.healthscreening.screening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import hiring.healthscreening.clinic.ClinicView;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A health screening as the API returns it to clinicians; findings are in the medical file.
 *
 * @param detail what it is waiting for, while it is PENDING
 * @param consent null until one was recorded
 * @param appointment null until one was made
 * @param accommodations what the candidate needs to do the work; null unless the verdict includes them
 */
@Introspected
public record HealthScreeningView(
        @JsonUnwrapped StageView stage,
        Optional<String> detail,
        Optional<ConsentView> consent,
        Optional<AppointmentView> appointment,
        Optional<String> accommodations)
        implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

    /** The candidate's consent; {@code withdrawnAt} is null unless it was withdrawn. */
    @Introspected
    record ConsentView(
            Instant givenAt, String form, String recordedBy, Instant recordedAt, Optional<Instant> withdrawnAt) {

        static ConsentView of(Consent consent) {
            return new ConsentView(
                    consent.givenAt(),
                    consent.form(),
                    consent.recordedBy().name(),
                    consent.recordedAt(),
                    consent.withdrawnAt());
        }
    }

    /**
     * The appointment at a clinic.
     *
     * @param localStart its start in the clinic's time zone
     * @param rescheduled how often it was moved
     * @param missed how often the candidate did not come
     * @param isMissed whether this appointment was missed
     */
    @Introspected
    record AppointmentView(
            ClinicView clinic,
            Instant start,
            LocalDateTime localStart,
            long durationMinutes,
            Instant end,
            int rescheduled,
            int missed,
            boolean isMissed) {

        static AppointmentView of(Appointment appointment) {
            return new AppointmentView(
                    ClinicView.of(appointment.clinic()),
                    appointment.start(),
                    LocalDateTime.ofInstant(
                            appointment.start(), appointment.clinic().timeZone()),
                    appointment.duration().toMinutes(),
                    appointment.end(),
                    appointment.rescheduled(),
                    appointment.missed(),
                    appointment.isMissed());
        }
    }

    /** The view of a record. */
    static HealthScreeningView of(
            StageRecord record, Screening screening, List<String> allowedActions, Optional<String> detail) {
        return new HealthScreeningView(
                StageView.of(record, allowedActions),
                detail,
                screening.consent().map(ConsentView::of),
                screening.appointment().map(AppointmentView::of),
                accommodations(record, screening));
    }

    /** Returns the accommodations of the current verdict, not of an earlier one. */
    static Optional<String> accommodations(StageRecord record, Screening screening) {
        return record.recorded()
                .map(OutcomeChoice::outcome)
                .filter(Verdict.FIT_WITH_ACCOMMODATION.name()::equals)
                .flatMap(verdict -> screening.accommodations());
    }
}

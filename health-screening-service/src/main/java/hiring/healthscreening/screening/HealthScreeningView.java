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
 * A health screening as clinicians see it; what was found is in the medical file.
 *
 * @param detail what it is waiting for, while it is PENDING
 * @param consent null until there was one
 * @param appointment null until one was made
 * @param accommodations what the candidate needs to do the work; null unless the verdict says so
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

    /** The candidate's consent; {@code withdrawnAt} is null while it stands. */
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
     * When and where.
     *
     * @param localStart what the clinic's clocks show then
     * @param rescheduled how often it was agreed anew
     * @param missed how often the candidate did not come
     * @param isMissed whether this very one was missed
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

    /** What is needed now, and not what an earlier verdict said. */
    static Optional<String> accommodations(StageRecord record, Screening screening) {
        return record.recorded()
                .map(OutcomeChoice::outcome)
                .filter(Verdict.FIT_WITH_ACCOMMODATION.name()::equals)
                .flatMap(verdict -> screening.accommodations());
    }
}

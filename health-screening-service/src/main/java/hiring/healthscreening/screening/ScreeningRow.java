package hiring.healthscreening.screening;

import hiring.choreography.event.Actor;
import hiring.healthscreening.clinic.Clinic;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A screening with its appointment, the clinic and the accommodations, as one query reads them. */
@MappedEntity("screening")
record ScreeningRow(
        @Id long applicationId,
        @Nullable Instant consentGivenAt,
        @Nullable String consentForm,
        @Nullable String consentRecordedBy,
        @Nullable Instant consentRecordedAt,
        @Nullable Instant consentWithdrawnAt,
        @Nullable Instant start,
        @Nullable Integer durationMinutes,
        @Nullable Integer rescheduled,
        @Nullable Integer missed,
        @Nullable Boolean isMissed,
        @Nullable Long clinicId,
        @Nullable String clinicName,
        @Nullable String address,
        @Nullable String timeZone,
        @Nullable Integer clinicRevision,
        @Nullable String accommodations) {

    Screening screening() {
        return new Screening(applicationId, consent(), appointment(), Optional.ofNullable(accommodations));
    }

    private Optional<Consent> consent() {
        return Optional.ofNullable(consentGivenAt)
                .map(givenAt -> new Consent(
                        givenAt,
                        there(consentForm),
                        new Actor(there(consentRecordedBy)),
                        there(consentRecordedAt),
                        Optional.ofNullable(consentWithdrawnAt)));
    }

    private Optional<Appointment> appointment() {
        return Optional.ofNullable(start)
                .map(begin -> new Appointment(
                        clinic(),
                        begin,
                        Duration.ofMinutes(there(durationMinutes)),
                        there(rescheduled),
                        there(missed),
                        there(isMissed)));
    }

    private Clinic clinic() {
        return new Clinic(
                there(clinicId), there(clinicName), there(address), ZoneId.of(there(timeZone)), there(clinicRevision));
    }

    /** Returns a column that is null only where no row was joined. */
    private static <T> T there(@Nullable T column) {
        return Objects.requireNonNull(column);
    }
}

package hiring.healthscreening.screening;

import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The consents, appointments and accommodations. A caller that changes them holds the screening's lock. */
@Singleton
public final class Screenings {

    private final ScreeningRows rows;
    private final AppointmentRows appointments;

    Screenings(ScreeningRows rows, AppointmentRows appointments) {
        this.rows = rows;
        this.appointments = appointments;
    }

    /** Returns the screening of a record, possibly empty. */
    public Screening of(StageRecord record) {
        return of(record, of(List.of(record)));
    }

    /** As {@link #of(StageRecord)}, from screenings that were read in bulk. */
    public static Screening of(StageRecord record, Map<Long, Screening> known) {
        long id = record.application().value();
        return known.getOrDefault(id, Screening.empty(id));
    }

    /** Returns the screenings of some records by application, except empty ones. */
    public Map<Long, Screening> of(Collection<StageRecord> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        List<Long> ids =
                records.stream().map(record -> record.application().value()).toList();
        return rows.of(ids).stream().collect(Collectors.toMap(ScreeningRow::applicationId, ScreeningRow::screening));
    }

    void keep(long applicationId, Consent consent) {
        var withdrawnAt = consent.withdrawnAt().orElse(null);
        String recordedBy = consent.recordedBy().name();
        if (rows.addConsent(
                        applicationId, consent.givenAt(), consent.form(), recordedBy, consent.recordedAt(), withdrawnAt)
                == 0) {
            rows.changeConsent(
                    applicationId, consent.givenAt(), consent.form(), recordedBy, consent.recordedAt(), withdrawnAt);
        }
    }

    void add(long applicationId, Appointment appointment) {
        appointments.save(AppointmentRow.of(applicationId, appointment));
    }

    void change(long applicationId, Appointment appointment) {
        appointments.update(AppointmentRow.of(applicationId, appointment));
    }

    void cancelAppointment(long applicationId) {
        appointments.deleteByApplicationId(applicationId);
    }

    void keepAccommodations(long applicationId, String text) {
        if (rows.addAccommodations(applicationId, text) == 0) {
            rows.changeAccommodations(applicationId, text);
        }
    }
}

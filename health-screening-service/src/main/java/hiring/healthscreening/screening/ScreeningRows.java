package hiring.healthscreening.screening;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of screenings, read by one query. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScreeningRows extends GenericRepository<ScreeningRow, Long> {

    @Query("""
            SELECT s.application_id, s.consent_given_at, s.consent_form, s.consent_recorded_by, s.consent_recorded_at,
              s.consent_withdrawn_at, a.start, a.duration_minutes, a.rescheduled, a.missed, a.is_missed, a.clinic_id,
              c.name AS clinic_name, c.address, c.time_zone, c.revision AS clinic_revision, n.text AS accommodations
            FROM screening s
            LEFT JOIN clinic_appointment a ON a.application_id = s.application_id
            LEFT JOIN clinic c ON c.id = a.clinic_id
            LEFT JOIN accommodation n ON n.application_id = s.application_id
            WHERE s.application_id IN (:applications)""")
    List<ScreeningRow> of(List<Long> applications);

    /** Returns the number of rows inserted: none if there is one for the application already. */
    @Query("""
            INSERT INTO screening (application_id, consent_given_at, consent_form, consent_recorded_by,
              consent_recorded_at, consent_withdrawn_at)
            VALUES (:application, :givenAt, :form, :recordedBy, :recordedAt, :withdrawnAt) ON CONFLICT DO NOTHING""")
    int addConsent(
            long application,
            Instant givenAt,
            String form,
            String recordedBy,
            Instant recordedAt,
            @Nullable Instant withdrawnAt);

    @Query("""
            UPDATE screening SET consent_given_at = :givenAt, consent_form = :form, consent_recorded_by = :recordedBy,
              consent_recorded_at = :recordedAt, consent_withdrawn_at = :withdrawnAt
            WHERE application_id = :application""")
    void changeConsent(
            long application,
            Instant givenAt,
            String form,
            String recordedBy,
            Instant recordedAt,
            @Nullable Instant withdrawnAt);

    /** Returns the number of rows inserted: none if there is one for the application already. */
    @Query("INSERT INTO accommodation (application_id, text) VALUES (:application, :text) ON CONFLICT DO NOTHING")
    int addAccommodations(long application, String text);

    @Query("UPDATE accommodation SET text = :text WHERE application_id = :application")
    void changeAccommodations(long application, String text);
}

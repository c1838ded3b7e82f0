package hiring.healthscreening.screening;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.stage.StageRecord;
import hiring.healthscreening.clinic.Clinic;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is agreed with candidates: several tables, read by one statement. Whoever changes it holds the screening's lock. */
@Singleton
public final class Screenings {

    private static final String ALL = """
            SELECT s.application_id, consent_given_at, consent_form, consent_recorded_by, consent_recorded_at,
              consent_withdrawn_at, a.start, a.duration_minutes, a.rescheduled, a.missed, a.is_missed,
              c.id AS clinic_id, c.name AS clinic_name, c.address, c.time_zone, c.revision AS clinic_revision,
              n.text AS accommodations
            FROM screening s
            LEFT JOIN clinic_appointment a ON a.application_id = s.application_id
            LEFT JOIN clinic c ON c.id = a.clinic_id
            LEFT JOIN accommodation n ON n.application_id = s.application_id
            WHERE s.application_id IN (%s)""";

    private static final String ADD_CONSENT = """
            INSERT INTO screening (consent_given_at, consent_form, consent_recorded_by, consent_recorded_at,
              consent_withdrawn_at, application_id)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private static final String CHANGE_CONSENT = """
            UPDATE screening SET consent_given_at = ?, consent_form = ?, consent_recorded_by = ?,
              consent_recorded_at = ?, consent_withdrawn_at = ?
            WHERE application_id = ?""";

    private static final String ADD_APPOINTMENT = """
            INSERT INTO clinic_appointment (clinic_id, start, duration_minutes, rescheduled, missed, is_missed,
              application_id)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private static final String CHANGE_APPOINTMENT = """
            UPDATE clinic_appointment SET clinic_id = ?, start = ?, duration_minutes = ?, rescheduled = ?, missed = ?,
              is_missed = ?
            WHERE application_id = ?""";

    private static final String CANCEL_APPOINTMENT = "DELETE FROM clinic_appointment WHERE application_id = ?";

    private static final String ADD_ACCOMMODATIONS =
            "INSERT INTO accommodation (text, application_id) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String CHANGE_ACCOMMODATIONS = "UPDATE accommodation SET text = ? WHERE application_id = ?";

    private final Transactions transactions;

    Screenings(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What is agreed about one, be it anything or nothing. */
    public Screening of(StageRecord record) {
        return of(record, of(List.of(record)));
    }

    /** As {@link #of(StageRecord)}, from what was read for many. */
    public static Screening of(StageRecord record, Map<Long, Screening> known) {
        long id = record.application().value();
        return known.getOrDefault(id, Screening.empty(id));
    }

    /** What is agreed about some, by application, where anything is. */
    public Map<Long, Screening> of(Collection<StageRecord> records) {
        List<Long> ids =
                records.stream().map(record -> record.application().value()).toList();
        Map<Long, Screening> found = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql = ALL.formatted(Sql.placeholders(ids.size()));
            transactions
                    .read(connection -> Sql.query(connection, sql, Sql.all(ids), Screenings::read))
                    .forEach(screening -> found.put(screening.applicationId(), screening));
        }
        return found;
    }

    void keep(long applicationId, Consent consent) {
        put(
                ADD_CONSENT,
                CHANGE_CONSENT,
                statement -> Parameters.of(statement)
                        .add(consent.givenAt())
                        .add(consent.form())
                        .add(consent.recordedBy().name())
                        .add(consent.recordedAt())
                        .addMoment(consent.withdrawnAt())
                        .add(applicationId));
    }

    void keep(long applicationId, Appointment appointment) {
        put(
                ADD_APPOINTMENT,
                CHANGE_APPOINTMENT,
                statement -> Parameters.of(statement)
                        .add(appointment.clinic().id())
                        .add(appointment.start())
                        .add((int) appointment.duration().toMinutes())
                        .add(appointment.rescheduled())
                        .add(appointment.missed())
                        .add(appointment.isMissed())
                        .add(applicationId));
    }

    void cancelAppointment(long applicationId) {
        transactions.write(connection ->
                Sql.update(connection, CANCEL_APPOINTMENT, statement -> statement.setLong(1, applicationId)));
    }

    void keepAccommodations(long applicationId, String text) {
        put(
                ADD_ACCOMMODATIONS,
                CHANGE_ACCOMMODATIONS,
                statement -> Parameters.of(statement).add(text).add(applicationId));
    }

    private void put(String add, String change, Sql.Binder binder) {
        transactions.write(
                connection -> Sql.update(connection, add, binder) == 1 ? 1 : Sql.update(connection, change, binder));
    }

    private static Screening read(ResultSet row) throws SQLException {
        return new Screening(
                row.getLong("application_id"),
                consent(row),
                appointment(row),
                Optional.ofNullable(row.getString("accommodations")));
    }

    private static Optional<Consent> consent(ResultSet row) throws SQLException {
        Optional<Instant> givenAt = Moments.find(row, "consent_given_at");
        return givenAt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consent(
                        givenAt.get(),
                        row.getString("consent_form"),
                        new Actor(row.getString("consent_recorded_by")),
                        Moments.read(row, "consent_recorded_at"),
                        Moments.find(row, "consent_withdrawn_at")));
    }

    private static Optional<Appointment> appointment(ResultSet row) throws SQLException {
        Optional<Instant> start = Moments.find(row, "start");
        return start.isEmpty()
                ? Optional.empty()
                : Optional.of(new Appointment(
                        clinic(row),
                        start.get(),
                        Duration.ofMinutes(row.getInt("duration_minutes")),
                        row.getInt("rescheduled"),
                        row.getInt("missed"),
                        row.getBoolean("is_missed")));
    }

    private static Clinic clinic(ResultSet row) throws SQLException {
        return new Clinic(
                row.getLong("clinic_id"),
                row.getString("clinic_name"),
                row.getString("address"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("clinic_revision"));
    }
}

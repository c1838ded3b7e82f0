package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Report;
import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of checks, each read with its order and its report by the same statement. */
@Singleton
public final class CheckFiles {

    private static final String ALL = """
            SELECT f.application_id AS file_of, f.package_name AS chosen_package, consent_given_at, consent_method,
              disclosure_version, consent_recorded_by, consent_recorded_at, consent_withdrawn_at,
              %s, result, received_at, adjudication, notice_given_at, waits_until, disputed_at, disputed_with_provider
            FROM check_file f
            LEFT JOIN provider_order o ON o.application_id = f.application_id
              AND o.number = (SELECT MAX(number) FROM provider_order WHERE application_id = f.application_id)
            LEFT JOIN provider_report r ON r.idempotency_key = o.idempotency_key
            WHERE f.application_id IN (%s)""";

    private static final String ADD = """
            INSERT INTO check_file (package_name, consent_given_at, consent_method, disclosure_version,
              consent_recorded_by, consent_recorded_at, consent_withdrawn_at, application_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private static final String CHANGE = """
            UPDATE check_file SET package_name = ?, consent_given_at = ?, consent_method = ?, disclosure_version = ?,
              consent_recorded_by = ?, consent_recorded_at = ?, consent_withdrawn_at = ?
            WHERE application_id = ?""";

    private final Transactions transactions;

    CheckFiles(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The file of an application's check, be there anything in it or not. */
    public CheckFile of(StageRecord record) {
        return of(record.application().value());
    }

    /** The file of an application's check, be there anything in it or not. */
    public CheckFile of(long applicationId) {
        return read(List.of(applicationId)).getOrDefault(applicationId, CheckFile.empty(applicationId));
    }

    /** The files of some checks that have anything in them, by application. */
    public Map<Long, CheckFile> of(Collection<StageRecord> records) {
        return read(records.stream().map(record -> record.application().value()).toList());
    }

    /** Keeps what was agreed with the candidate. Whoever calls it holds the check's lock. */
    public void save(CheckFile file) {
        transactions.write(connection -> Sql.update(connection, ADD, statement -> bind(statement, file)) == 1
                ? 1
                : Sql.update(connection, CHANGE, statement -> bind(statement, file)));
    }

    private Map<Long, CheckFile> read(List<Long> applicationIds) {
        Map<Long, CheckFile> files = new HashMap<>();
        if (!applicationIds.isEmpty()) {
            String sql = ALL.formatted(Orders.COLUMNS, Sql.placeholders(applicationIds.size()));
            transactions
                    .read(connection -> Sql.query(connection, sql, Sql.all(applicationIds), CheckFiles::file))
                    .forEach(file -> files.put(file.applicationId(), file));
        }
        return files;
    }

    private static void bind(PreparedStatement statement, CheckFile file) throws SQLException {
        Optional<Consent> consent = file.consent();
        Parameters.of(statement)
                .addText(file.packageName())
                .addMoment(consent.map(Consent::givenAt))
                .addText(consent.map(Consent::method).map(Enum::name))
                .addText(consent.map(Consent::disclosureVersion))
                .addText(consent.map(Consent::recordedBy).map(Actor::name))
                .addMoment(consent.map(Consent::recordedAt))
                .addMoment(consent.flatMap(Consent::withdrawnAt))
                .add(file.applicationId());
    }

    private static CheckFile file(ResultSet row) throws SQLException {
        boolean isOrdered = row.getString("idempotency_key") != null;
        boolean isReported = row.getString("result") != null;
        return new CheckFile(
                row.getLong("file_of"),
                Optional.ofNullable(row.getString("chosen_package")),
                consent(row),
                isOrdered ? Optional.of(Orders.read(row)) : Optional.empty(),
                isReported ? Optional.of(report(row)) : Optional.empty());
    }

    private static Optional<Consent> consent(ResultSet row) throws SQLException {
        Optional<Instant> givenAt = Moments.find(row, "consent_given_at");
        return givenAt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consent(
                        givenAt.get(),
                        ConsentMethod.valueOf(row.getString("consent_method")),
                        row.getString("disclosure_version"),
                        new Actor(row.getString("consent_recorded_by")),
                        Moments.read(row, "consent_recorded_at"),
                        Moments.find(row, "consent_withdrawn_at")));
    }

    private static ReportOnFile report(ResultSet row) throws SQLException {
        return new ReportOnFile(
                row.getString("idempotency_key"),
                Report.Result.valueOf(row.getString("result")),
                Moments.read(row, "received_at"),
                new Adjudication(
                        Adjudication.State.valueOf(row.getString("adjudication")),
                        Moments.find(row, "notice_given_at"),
                        Moments.find(row, "waits_until"),
                        Moments.find(row, "disputed_at"),
                        row.getBoolean("disputed_with_provider")));
    }
}

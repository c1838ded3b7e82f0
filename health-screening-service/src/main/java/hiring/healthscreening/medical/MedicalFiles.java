package hiring.healthscreening.medical;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.event.Actor;
import hiring.choreography.listing.Listing;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The tables of the medical files, and of who looked at them. */
@Singleton
final class MedicalFiles {

    private static final String FINDINGS =
            "SELECT id, recorded_at, recorded_by, text FROM medical_finding WHERE application_id = ? ORDER BY id";
    private static final String DOCUMENTS = "SELECT id, recorded_at, recorded_by, title, link, text"
            + " FROM medical_document WHERE application_id = ? ORDER BY id";
    private static final String ADD_FINDING =
            "INSERT INTO medical_finding (application_id, recorded_at, recorded_by, text) VALUES (?, ?, ?, ?)";
    private static final String ADD_DOCUMENT = "INSERT INTO medical_document"
            + " (application_id, recorded_at, recorded_by, title, link, text) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ADD_ACCESS = "INSERT INTO medical_access"
            + " (application_id, looked_at, actor, findings, documents) VALUES (?, ?, ?, ?, ?)";
    private static final String ACCESSES = "SELECT id, looked_at, actor, findings, documents FROM medical_access";

    private final Clock clock;

    MedicalFiles(Clock clock) {
        this.clock = clock;
    }

    MedicalFile read(Connection connection, long applicationId) {
        return new MedicalFile(
                applicationId,
                Sql.query(
                        connection, FINDINGS, statement -> statement.setLong(1, applicationId), MedicalFiles::finding),
                Sql.query(
                        connection,
                        DOCUMENTS,
                        statement -> statement.setLong(1, applicationId),
                        MedicalFiles::document));
    }

    MedicalFile.Finding add(Connection connection, long applicationId, FindingRequest request, Actor actor) {
        Instant now = now();
        long id = Sql.insert(
                connection,
                ADD_FINDING,
                statement -> Parameters.of(statement)
                        .add(applicationId)
                        .add(now)
                        .add(actor.name())
                        .add(request.text()));
        return new MedicalFile.Finding(id, now, actor.name(), request.text());
    }

    MedicalFile.Document add(Connection connection, long applicationId, DocumentRequest request, Actor actor) {
        Instant now = now();
        long id = Sql.insert(
                connection,
                ADD_DOCUMENT,
                statement -> Parameters.of(statement)
                        .add(applicationId)
                        .add(now)
                        .add(actor.name())
                        .add(request.title())
                        .addText(request.place())
                        .addText(request.content()));
        return new MedicalFile.Document(id, now, actor.name(), request.title(), request.place(), request.content());
    }

    void addAccess(Connection connection, MedicalFile seen, Actor actor) {
        Sql.insert(
                connection,
                ADD_ACCESS,
                statement -> Parameters.of(statement)
                        .add(seen.applicationId())
                        .add(now())
                        .add(actor.name())
                        .add(seen.findings().size())
                        .add(seen.documents().size()));
    }

    Page<Access> accesses(Connection connection, Listing listing) {
        return listing.read(connection, ACCESSES, MedicalFiles::access);
    }

    private Instant now() {
        return Moments.kept(clock.instant());
    }

    private static MedicalFile.Finding finding(ResultSet row) throws SQLException {
        return new MedicalFile.Finding(
                row.getLong("id"),
                Moments.read(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("text"));
    }

    private static MedicalFile.Document document(ResultSet row) throws SQLException {
        return new MedicalFile.Document(
                row.getLong("id"),
                Moments.read(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("title"),
                Optional.ofNullable(row.getString("link")),
                Optional.ofNullable(row.getString("text")));
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getLong("id"),
                Moments.read(row, "looked_at"),
                row.getString("actor"),
                row.getInt("findings"),
                row.getInt("documents"));
    }
}

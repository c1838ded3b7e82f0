package hiring.statusaggregator.projection;

import hiring.choreography.database.LockedRows;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.process.ProcessTemplate;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of {@code APPLICATION_STATUS}; a projection read here has the form but no stages yet. */
@Singleton
public final class StatusTable {

    /** The columns that a projection is read from. The others are derived, for queries of the table. */
    public static final String COLUMNS =
            "application_id, application_status, first_name, last_name, position, process_name,"
                    + " process, form_revision, updated_at, submitted_at, ended_at";

    /** Always in the same order, so that two batches cannot deadlock. */
    private static final String LOCK = "SELECT " + COLUMNS
            + " FROM application_status WHERE application_id IN (%s) ORDER BY application_id FOR UPDATE";

    private static final String MAKE_ROOM =
            "INSERT INTO application_status (application_id) VALUES %s ON CONFLICT DO NOTHING";

    private static final String REMOVE = "DELETE FROM application_status WHERE application_id IN (%s)";

    private static final String SAVE = "UPDATE application_status SET "
            + StatusColumn.ALL.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "))
            + " WHERE application_id = ?";

    private final Sql sql;

    StatusTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Locks the projections of some applications until the transaction ends, and creates those that do not exist. Without the
     * lock two replicas would each compute a projection without the events of the other, and the later commit would overwrite
     * the earlier.
     */
    Map<ApplicationId, ApplicationProjection> lockOrCreate(Collection<ApplicationId> applications) {
        return LockedRows.lockOrMake(
                applications, () -> lock(applications), this::makeRoom, ApplicationProjection::empty);
    }

    private Map<ApplicationId, ApplicationProjection> lock(Collection<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        Map<ApplicationId, ApplicationProjection> locked = new LinkedHashMap<>();
        sql.query(String.format(LOCK, Sql.placeholders(ids.size())), Sql.all(ids), StatusTable::read)
                .forEach(projection -> locked.put(projection.application(), projection));
        return locked;
    }

    private int makeRoom(Set<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        String rows = String.join(", ", Collections.nCopies(ids.size(), "(?)"));
        return sql.update(String.format(MAKE_ROOM, rows), Sql.all(ids));
    }

    void save(Collection<ApplicationProjection> projections) {
        sql.batch(SAVE, projections, StatusTable::bind);
    }

    void remove(List<Long> applications) {
        if (!applications.isEmpty()) {
            sql.update(String.format(REMOVE, Sql.placeholders(applications.size())), Sql.all(applications));
        }
    }

    private static void bind(PreparedStatement statement, ApplicationProjection projection) throws SQLException {
        StatusColumn.bind(statement, projection).add(projection.application().value());
    }

    /** Reads a projection from a row; the stages are in another table. */
    public static ApplicationProjection read(ResultSet row) throws SQLException {
        return new ApplicationProjection(
                new ApplicationId(row.getLong("application_id")),
                form(row),
                Map.of(),
                Timestamps.read(row, "updated_at"),
                Timestamps.find(row, "submitted_at"));
    }

    /** The template in a row; empty where there is none. */
    public static Optional<ProcessTemplate> process(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("process")).map(TemplateJson::read);
    }

    private static Optional<Form> form(ResultSet row) throws SQLException {
        int revision = row.getInt("form_revision");
        return revision == 0 ? Optional.empty() : Optional.of(form(revision, row));
    }

    private static Form form(int revision, ResultSet row) throws SQLException {
        ApplicationStatus status = ApplicationStatus.valueOf(row.getString("application_status"));
        return new Form(
                revision,
                status,
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("position"),
                row.getString("process_name"),
                process(row),
                // only a withdrawal ends an application that is withdrawn
                Timestamps.find(row, "ended_at").filter(time -> status == ApplicationStatus.WITHDRAWN));
    }
}

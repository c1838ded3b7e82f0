package hiring.choreography.stage;

import hiring.choreography.database.LockedRows;
import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of a stage's records. */
@Singleton
final class StageRecords {

    private static final String COLUMNS = "application_id, revision, status, outcome, qualifier, since, facts";
    private static final String FIND = "SELECT " + COLUMNS + " FROM journey WHERE application_id = ?";

    /** Always in the same order, so that two batches never wait for each other crosswise. */
    private static final String LOCK =
            "SELECT " + COLUMNS + " FROM journey WHERE application_id IN (%s) ORDER BY application_id FOR UPDATE";

    private static final String MAKE_ROOM =
            "INSERT INTO journey (application_id, revision, facts) VALUES %s ON CONFLICT DO NOTHING";
    private static final String SAVE = """
            UPDATE journey SET revision = ?, status = ?, outcome = ?, qualifier = ?, since = ?, facts = ?
            WHERE application_id = ?""";
    private static final String LIST = "SELECT " + COLUMNS
            + " FROM journey WHERE application_id > ? AND status IS NOT NULL AND status <> 'NOT_APPLICABLE'"
            + " ORDER BY application_id LIMIT ?";
    private static final String LIST_BY_STATUS = "SELECT " + COLUMNS
            + " FROM journey WHERE application_id > ? AND status = ? ORDER BY application_id LIMIT ?";
    private static final String NOTHING_HEARD = FactsJson.write(Journey.UNHEARD);

    Optional<StageRecord> find(Connection connection, ApplicationId application) {
        return Sql.query(connection, FIND, statement -> statement.setLong(1, application.value()), StageRecords::read)
                .stream()
                .findFirst();
    }

    /**
     * The records of some applications, to be changed by nobody else until the transaction ends. Without the lock two
     * facts that arrive at two replicas at once would each be judged without the other, and an offer never open.
     */
    Map<ApplicationId, StageRecord> lock(Connection connection, Collection<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        Map<ApplicationId, StageRecord> locked = new LinkedHashMap<>();
        Sql.query(connection, String.format(LOCK, Sql.placeholders(ids.size())), Sql.all(ids), StageRecords::read)
                .forEach(record -> locked.put(record.application(), record));
        return locked;
    }

    /** As {@link #lock}, and where there is no record yet, one is made. */
    Map<ApplicationId, StageRecord> lockOrMake(Connection connection, Collection<ApplicationId> applications) {
        return LockedRows.lockOrMake(
                applications,
                () -> lock(connection, applications),
                missing -> makeRoom(connection, missing),
                StageRecord::unheard);
    }

    private static int makeRoom(Connection connection, Set<ApplicationId> applications) {
        String rows = String.join(", ", Collections.nCopies(applications.size(), "(?, 0, ?)"));
        return Sql.update(connection, String.format(MAKE_ROOM, rows), statement -> {
            int parameter = 1;
            for (ApplicationId application : applications) {
                statement.setLong(parameter++, application.value());
                statement.setString(parameter++, NOTHING_HEARD);
            }
        });
    }

    void save(Connection connection, Collection<StageRecord> records) {
        Sql.batch(connection, SAVE, records, StageRecords::bind);
    }

    /** Records in the order of their applications, those after the given one. */
    List<StageRecord> list(Connection connection, Optional<StageStatus> status, long after, int most) {
        return Sql.query(
                connection,
                status.isPresent() ? LIST_BY_STATUS : LIST,
                statement -> {
                    int parameter = 1;
                    statement.setLong(parameter++, after);
                    if (status.isPresent()) {
                        statement.setString(parameter++, status.get().name());
                    }
                    statement.setInt(parameter, most);
                },
                StageRecords::read);
    }

    private static void bind(PreparedStatement statement, StageRecord record) throws SQLException {
        statement.setInt(1, record.revision());
        statement.setString(2, record.status().cell().orElse(null));
        statement.setString(3, record.recorded().map(OutcomeChoice::outcome).orElse(null));
        statement.setString(
                4, record.recorded().flatMap(OutcomeChoice::qualifier).orElse(null));
        statement.setObject(
                5, record.since().map(since -> since.atOffset(ZoneOffset.UTC)).orElse(null));
        statement.setString(6, FactsJson.write(record.journey()));
        statement.setLong(7, record.application().value());
    }

    private static StageRecord read(ResultSet row) throws SQLException {
        return new StageRecord(
                new ApplicationId(row.getLong("application_id")),
                row.getInt("revision"),
                StageStatus.ofCell(Optional.ofNullable(row.getString("status"))),
                recorded(row),
                since(row),
                FactsJson.read(row.getString("facts")));
    }

    private static Optional<OutcomeChoice> recorded(ResultSet row) throws SQLException {
        Optional<String> qualifier = Optional.ofNullable(row.getString("qualifier"));
        return Optional.ofNullable(row.getString("outcome")).map(outcome -> new OutcomeChoice(outcome, qualifier));
    }

    private static Optional<Instant> since(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("since", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

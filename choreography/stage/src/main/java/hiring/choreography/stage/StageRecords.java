package hiring.choreography.stage;

import hiring.choreography.database.LockedRows;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Listing;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table of a stage's records. */
@Singleton
final class StageRecords {

    private static final String COLUMNS = "application_id, revision, status, outcome, qualifier, since, facts,"
            + " form_revision, candidate, position, candidate_id, assignee, due, overdue";
    private static final String FIND = "SELECT " + COLUMNS + " FROM stage_record WHERE application_id = ?";

    private static final String REVISIONS =
            "SELECT application_id, revision FROM stage_record WHERE application_id IN (%s)";

    private static final String SOME = "SELECT " + COLUMNS + " FROM stage_record WHERE application_id IN (%s)";

    /** Always in the same order, so that two batches never wait for each other crosswise. */
    private static final String LOCK =
            "SELECT " + COLUMNS + " FROM stage_record WHERE application_id IN (%s) ORDER BY application_id FOR UPDATE";

    /** Skips rows that another transaction has locked. */
    private static final String LOCK_FREE = LOCK + " SKIP LOCKED";

    private static final String MAKE_ROOM =
            "INSERT INTO stage_record (application_id, revision, facts) VALUES %s ON CONFLICT DO NOTHING";
    private static final String SAVE =
            "UPDATE stage_record SET revision = ?, status = ?, outcome = ?, qualifier = ?, since = ?, facts = ?,"
                    + " assignee = ?, due = ?, overdue = ?, ended = ?%s WHERE application_id = ?";
    private static final String SAVE_WORK = String.format(SAVE, "");

    /** Apart, because the words that a candidate is found by take longer to compute than the rest to write, and seldom change. */
    private static final String SAVE_WITH_CANDIDACY =
            String.format(SAVE, ", form_revision = ?, candidate = ?, position = ?, searched = ?, candidate_id = ?");

    private static final String ALL = "SELECT " + COLUMNS + " FROM stage_record";

    private static final String ANY_LATE = "SELECT application_id FROM stage_record"
            + " WHERE status = 'PENDING' AND due <= ? AND NOT overdue LIMIT 1";

    /** The oldest first; two replicas never take the same. */
    private static final String LATE = "SELECT " + COLUMNS + " FROM stage_record"
            + " WHERE status = 'PENDING' AND due <= ? AND NOT overdue ORDER BY due LIMIT ? FOR UPDATE SKIP LOCKED";

    private static final String NO_FACTS = FactsJson.write(Journey.EMPTY);

    private final Sql sql;

    StageRecords(Sql sql) {
        this.sql = sql;
    }

    Optional<StageRecord> find(ApplicationId application) {
        return sql.find(FIND, statement -> statement.setLong(1, application.value()), StageRecords::read);
    }

    /** The records of some applications, not locked. */
    Map<ApplicationId, StageRecord> find(Collection<ApplicationId> applications) {
        return applications.isEmpty() ? Map.of() : byApplication(SOME, applications);
    }

    /** The revisions of the records of some applications, of at least one. */
    Map<ApplicationId, Integer> revisions(Collection<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return sql
                .query(
                        String.format(REVISIONS, Sql.placeholders(ids.size())),
                        Sql.all(ids),
                        row -> Map.entry(new ApplicationId(row.getLong("application_id")), row.getInt("revision")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The records of some applications, locked until the transaction ends. Without the lock two
     * facts that arrive at two replicas at once would each be judged without the other, and an offer never open.
     */
    Map<ApplicationId, StageRecord> lock(Collection<ApplicationId> applications) {
        return byApplication(LOCK, applications);
    }

    private Map<ApplicationId, StageRecord> byApplication(String query, Collection<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        Map<ApplicationId, StageRecord> found = new LinkedHashMap<>();
        sql.query(String.format(query, Sql.placeholders(ids.size())), Sql.all(ids), StageRecords::read)
                .forEach(record -> found.put(record.application(), record));
        return found;
    }

    /** As {@link #lock}, but without those that another transaction has locked; it does not wait for them. */
    List<StageRecord> lockFree(Collection<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : sql.query(String.format(LOCK_FREE, Sql.placeholders(ids.size())), Sql.all(ids), StageRecords::read);
    }

    /** As {@link #lock}, and where there is no record yet, one is made. */
    Map<ApplicationId, StageRecord> lockOrMake(Collection<ApplicationId> applications) {
        return LockedRows.lockOrMake(applications, () -> lock(applications), this::makeRoom, StageRecord::empty);
    }

    private int makeRoom(Set<ApplicationId> applications) {
        String rows = String.join(", ", Collections.nCopies(applications.size(), "(?, 0, ?)"));
        return sql.update(String.format(MAKE_ROOM, rows), statement -> {
            int parameter = 1;
            for (ApplicationId application : applications) {
                statement.setLong(parameter++, application.value());
                statement.setString(parameter++, NO_FACTS);
            }
        });
    }

    void save(Collection<StageStateMachine.Change> changes) {
        Map<Boolean, List<StageRecord>> byCandidacy = changes.stream()
                .collect(Collectors.partitioningBy(
                        StageStateMachine.Change::hasNewCandidacy,
                        Collectors.mapping(StageStateMachine.Change::record, Collectors.toList())));
        sql.batch(SAVE_WITH_CANDIDACY, byCandidacy.getOrDefault(true, List.of()), StageRecords::bindWithCandidacy);
        sql.batch(SAVE_WORK, byCandidacy.getOrDefault(false, List.of()), StageRecords::bind);
    }

    /** A page of the records that are asked for. */
    Page<StageRecord> list(Listing listing) {
        return listing.read(sql, ALL, StageRecords::read);
    }

    /** Whether {@link #late} would find any; it locks nothing. */
    boolean anyLate(Instant now) {
        return !sql.query(
                        ANY_LATE, statement -> Parameters.of(statement).add(now), row -> row.getLong("application_id"))
                .isEmpty();
    }

    /** Those that are PENDING, are past their due date and not published as overdue, locked. */
    List<StageRecord> late(Instant now, int most) {
        return sql.query(LATE, statement -> Parameters.of(statement).add(now).add(most), StageRecords::read);
    }

    private static void bind(PreparedStatement statement, StageRecord record) throws SQLException {
        work(Parameters.of(statement), record).add(record.application().value());
    }

    private static void bindWithCandidacy(PreparedStatement statement, StageRecord record) throws SQLException {
        Optional<Candidacy> candidacy = record.work().candidacy();
        work(Parameters.of(statement), record)
                .addNumber(candidacy.map(Candidacy::revision))
                .addText(candidacy.map(Candidacy::candidate))
                .addText(candidacy.map(Candidacy::position))
                .addText(candidacy.map(Candidacy::searched))
                .addId(record.candidateId())
                .add(record.application().value());
    }

    private static Parameters work(Parameters parameters, StageRecord record) throws SQLException {
        Work work = record.work();
        return parameters
                .add(record.revision())
                .addText(record.status().cell())
                .addText(record.recorded().map(OutcomeChoice::outcome))
                .addText(record.recorded().flatMap(OutcomeChoice::qualifier))
                .addMoment(record.since())
                .add(FactsJson.write(record.journey()))
                .addText(work.assignee().map(Actor::name))
                .add(work.due().orElse(Timestamps.END_OF_TIME))
                .add(work.overdue())
                .add(record.end().isPresent());
    }

    private static StageRecord read(ResultSet row) throws SQLException {
        return new StageRecord(
                new ApplicationId(row.getLong("application_id")),
                row.getInt("revision"),
                StageStatus.ofCell(Optional.ofNullable(row.getString("status"))),
                recorded(row),
                Timestamps.find(row, "since"),
                FactsJson.read(row.getString("facts")),
                work(row));
    }

    private static Work work(ResultSet row) throws SQLException {
        int formRevision = row.getInt("form_revision");
        return new Work(
                formRevision == 0
                        ? Optional.empty()
                        : Optional.of(new Candidacy(
                                formRevision,
                                row.getString("candidate"),
                                row.getString("position"),
                                Optional.ofNullable(row.getObject("candidate_id", UUID.class)))),
                Optional.ofNullable(row.getString("assignee")).map(Actor::new),
                Optional.of(Timestamps.read(row, "due")).filter(due -> due.isBefore(Timestamps.END_OF_TIME)),
                row.getBoolean("overdue"));
    }

    private static Optional<OutcomeChoice> recorded(ResultSet row) throws SQLException {
        Optional<String> qualifier = Optional.ofNullable(row.getString("qualifier"));
        return Optional.ofNullable(row.getString("outcome")).map(outcome -> new OutcomeChoice(outcome, qualifier));
    }
}

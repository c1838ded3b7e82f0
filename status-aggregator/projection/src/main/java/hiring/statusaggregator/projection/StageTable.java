package hiring.statusaggregator.projection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code application_stage}: a report for every application and stage. */
@Singleton
public final class StageTable {

    /**
     * The condition that a stage, a row {@code s}, is part of the process of its application, the row {@code a} of
     * {@code application_status}: the template, which is JSON, has a member of its name.
     */
    public static final String IS_OF_THE_PROCESS = "POSITION('\"' || s.stage || '\":{' IN a.process) > 0";

    private static final String FIND = """
            SELECT application_id, stage, revision, status, outcome, qualifier, since, actor, assignee, due, overdue,
              entered
            FROM application_stage WHERE application_id IN (%s)""";
    private static final String FIND_STRETCH = """
            SELECT application_id, stage, revision, status, outcome, qualifier, since, actor, assignee, due, overdue,
              entered
            FROM application_stage WHERE application_id BETWEEN ? AND ?""";
    private static final String REMOVE = "DELETE FROM application_stage WHERE application_id IN (%s)";
    private static final String ADD = """
            INSERT INTO application_stage
              (revision, status, outcome, qualifier, since, actor, assignee, due, overdue, entered, application_id, stage)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE = """
            UPDATE application_stage SET revision = ?, status = ?, outcome = ?, qualifier = ?, since = ?, actor = ?,
              assignee = ?, due = ?, overdue = ?, entered = ?
            WHERE application_id = ? AND stage = ?""";

    private final Sql sql;

    StageTable(Sql sql) {
        this.sql = sql;
    }

    /** A report and its application. */
    record Row(ApplicationId application, StageReport report) {}

    /** The reports of some applications; an application without any is missing. */
    Map<ApplicationId, List<StageReport>> find(Collection<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return sql.query(String.format(FIND, Sql.placeholders(ids.size())), Sql.all(ids), StageTable::read).stream()
                .collect(groupingBy(Row::application, mapping(Row::report, toList())));
    }

    /** The reports of a range of applications. */
    public Map<ApplicationId, List<StageReport>> find(ApplicationRange stretch) {
        return sql.query(FIND_STRETCH, stretch.bind(), StageTable::read).stream()
                .collect(groupingBy(Row::application, mapping(Row::report, toList())));
    }

    void remove(List<Long> applications) {
        sql.update(String.format(REMOVE, Sql.placeholders(applications.size())), Sql.all(applications));
    }

    void add(Collection<Row> rows) {
        write(ADD, rows);
    }

    void change(Collection<Row> rows) {
        write(CHANGE, rows);
    }

    private void write(String command, Collection<Row> rows) {
        sql.batch(
                command,
                rows,
                (statement, row) -> Parameters.of(statement)
                        .add(row.report().revision())
                        .addText(row.report().status().cell())
                        .addText(row.report().outcome())
                        .addText(row.report().qualifier())
                        .addMoment(row.report().since())
                        .addText(row.report().actor().map(Actor::name))
                        .addText(row.report().assignee().map(Actor::name))
                        .addMoment(row.report().due())
                        .add(row.report().overdue())
                        .addMoment(row.report().entered())
                        .add(row.application().value())
                        .add(row.report().stage().value()));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new ApplicationId(row.getLong("application_id")),
                new StageReport(
                        new StageName(row.getString("stage")),
                        row.getInt("revision"),
                        StageStatus.ofCell(Optional.ofNullable(row.getString("status"))),
                        Optional.ofNullable(row.getString("outcome")),
                        Optional.ofNullable(row.getString("qualifier")),
                        Timestamps.find(row, "since"),
                        Optional.ofNullable(row.getString("actor")).map(Actor::new),
                        Optional.ofNullable(row.getString("assignee")).map(Actor::new),
                        Timestamps.find(row, "due"),
                        row.getBoolean("overdue"),
                        Timestamps.find(row, "entered")));
    }
}

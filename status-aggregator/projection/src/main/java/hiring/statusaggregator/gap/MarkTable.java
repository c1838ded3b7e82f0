package hiring.statusaggregator.gap;

import hiring.choreography.control.MarksReport.Mark;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The high-water marks of owners that are ahead of the events received. */
@Singleton
final class MarkTable {

    private static final String ADD =
            "INSERT INTO mark (application_id, owner, revision) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String RAISE =
            "UPDATE mark SET revision = ? WHERE application_id = ? AND owner = ? AND revision < ?";
    private static final String FIND = "SELECT application_id, owner, revision FROM mark WHERE application_id IN (%s)";
    private static final String REMOVE = "DELETE FROM mark WHERE application_id IN (%s)";

    private final Sql sql;

    MarkTable(Sql sql) {
        this.sql = sql;
    }

    private record Row(ApplicationId application, StageName owner, int revision) {}

    void raise(StageName owner, Collection<Mark> marks) {
        sql.batch(
                ADD,
                marks,
                (statement, mark) -> Parameters.of(statement)
                        .add(mark.application().value())
                        .add(owner.value())
                        .add(mark.revision()));
        sql.batch(
                RAISE,
                marks,
                (statement, mark) -> Parameters.of(statement)
                        .add(mark.revision())
                        .add(mark.application().value())
                        .add(owner.value())
                        .add(mark.revision()));
    }

    /** The marks of some applications by owner; an application without any is missing. */
    Map<ApplicationId, Map<StageName, Integer>> find(List<Long> applications) {
        Map<ApplicationId, Map<StageName, Integer>> marks = new HashMap<>();
        sql.query(
                        String.format(FIND, Sql.placeholders(applications.size())),
                        Sql.all(applications),
                        row -> new Row(
                                new ApplicationId(row.getLong("application_id")),
                                new StageName(row.getString("owner")),
                                row.getInt("revision")))
                .forEach(row -> marks.computeIfAbsent(row.application(), id -> new TreeMap<>())
                        .put(row.owner(), row.revision()));
        return marks;
    }

    void remove(List<Long> applications) {
        if (!applications.isEmpty()) {
            sql.update(String.format(REMOVE, Sql.placeholders(applications.size())), Sql.all(applications));
        }
    }
}

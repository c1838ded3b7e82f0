package hiring.statusaggregator.figure;

import hiring.choreography.database.Sql;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.StatusTable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How far the applications submitted in the period came: two statements. */
@Singleton
final class FunnelFigures {

    private static final String SUBMISSIONS = """
            WITH processes AS (
              SELECT COUNT(*) AS submitted, COUNT(*) FILTER (WHERE a.overall = 'HIRED') AS hired,
                MAX(a.application_id) AS newest
              FROM application_status a WHERE %s GROUP BY a.process_name, a.process_version)
            SELECT p.submitted, p.hired, a.process FROM processes p JOIN application_status a ON a.application_id = p.newest
            ORDER BY p.submitted DESC, p.newest DESC""";

    private static final String STEPS = """
            SELECT s.stage, COUNT(*) AS reached, COUNT(*) FILTER (WHERE %s) AS passed,
              COUNT(*) FILTER (WHERE s.status = 'PENDING') AS pending, COUNT(*) FILTER (WHERE %s) AS failed
            FROM application_status a JOIN %s WHERE %s AND %s GROUP BY s.stage""";

    private final Sql sql;

    FunnelFigures(Sql sql) {
        this.sql = sql;
    }

    List<Submissions> submissions(Period period) {
        return sql.query(
                String.format(SUBMISSIONS, period.holdsOf("a.submitted_at")),
                period.times(1),
                FunnelFigures::submissions);
    }

    List<Funnel.Step> steps(Period period) {
        return sql.query(
                String.format(
                        STEPS,
                        Rows.HAS_PASSED,
                        Rows.HAS_ENDED_IT,
                        Rows.ITS_STAGES,
                        period.holdsOf("a.submitted_at"),
                        Rows.WAS_REACHED),
                period.times(1),
                FunnelFigures::step);
    }

    private static Submissions submissions(ResultSet row) throws SQLException {
        return new Submissions(row.getLong("submitted"), row.getLong("hired"), StatusTable.process(row));
    }

    private static Funnel.Step step(ResultSet row) throws SQLException {
        long reached = row.getLong("reached");
        long passed = row.getLong("passed");
        long pending = row.getLong("pending");
        long failed = row.getLong("failed");
        return new Funnel.Step(
                new StageName(row.getString("stage")),
                reached,
                passed,
                pending,
                failed,
                reached - passed - pending - failed);
    }
}

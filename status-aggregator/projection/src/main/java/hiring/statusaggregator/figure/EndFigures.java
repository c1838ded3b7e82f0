package hiring.statusaggregator.figure;

import hiring.choreography.database.Sql;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Why applications ended without a hire in the period, and where withdrawn ones stood: one statement each. */
@Singleton
final class EndFigures {

    private static final String FAILURES = """
            SELECT s.stage, s.status, s.outcome, s.qualifier, COUNT(*) AS applications
            FROM application_status a JOIN %s WHERE %s AND a.overall = 'NOT_HIRED' AND %s
            GROUP BY s.stage, s.status, s.outcome, s.qualifier
            ORDER BY applications DESC, s.stage, s.status, s.outcome, s.qualifier""";

    /** The states of a stage that was pending at the withdrawal, before and after it processes the withdrawal. */
    private static final String WAS_PENDING = """
            (s.status IN ('PENDING', 'CANCELLED') OR s.status = 'NO_OFFER' AND s.outcome IS NULL AND s.entered IS NOT NULL
              OR s.status = 'REJECTED' AND s.outcome = 'CANDIDATE_WITHDREW'
              OR s.status = 'RESCINDED' AND s.outcome = 'APPLICATION_ENDED')""";

    private static final String HAD_ENDED_IT =
            "(" + Rows.HAS_ENDED_IT + " AND COALESCE(s.outcome, '') <> 'CANDIDATE_WITHDREW')";

    private static final String WITHDRAWALS = """
            WITH stood AS (
              SELECT a.application_id, COUNT(*) FILTER (WHERE %1$s) AS reached, COUNT(*) FILTER (WHERE %2$s) AS ended,
                COUNT(*) FILTER (WHERE %3$s) AS pending
              FROM application_status a LEFT JOIN %4$s WHERE %5$s AND a.overall = 'WITHDRAWN' GROUP BY a.application_id)
            SELECT place, stage, COUNT(*) AS applications FROM (
              SELECT 'AT_STAGE' AS place, s.stage FROM stood w
                JOIN application_status a ON a.application_id = w.application_id JOIN %4$s
                WHERE w.ended = 0 AND %3$s
              UNION ALL SELECT 'BEFORE', NULL FROM stood WHERE reached = 0
              UNION ALL SELECT 'NOTHING_PENDING', NULL FROM stood WHERE reached > 0 AND (ended > 0 OR pending = 0)
              UNION ALL SELECT 'ANYWHERE', NULL FROM stood) AS places
            GROUP BY place, stage""";

    private final Sql sql;

    EndFigures(Sql sql) {
        this.sql = sql;
    }

    private record FeedPosition(String name, Optional<StageName> stage, long applications) {}

    List<Failure> failures(Period period) {
        return sql.query(
                String.format(FAILURES, Rows.ITS_STAGES, period.holdsOf("a.ended_at"), Rows.HAS_ENDED_IT),
                period.times(1),
                EndFigures::failure);
    }

    Withdrawals withdrawals(Period period) {
        List<FeedPosition> places = sql.query(
                String.format(
                        WITHDRAWALS,
                        Rows.WAS_REACHED,
                        HAD_ENDED_IT,
                        WAS_PENDING,
                        Rows.ITS_STAGES,
                        period.holdsOf("a.ended_at")),
                period.times(1),
                EndFigures::place);
        return new Withdrawals(
                count("ANYWHERE", places),
                count("BEFORE", places),
                count("NOTHING_PENDING", places),
                places.stream()
                        .flatMap(place ->
                                place.stage().map(stage -> new Withdrawals.At(stage, place.applications())).stream())
                        .toList());
    }

    private static long count(String name, List<FeedPosition> places) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .mapToLong(FeedPosition::applications)
                .sum();
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(
                new StageName(row.getString("stage")),
                row.getString("status"),
                Optional.ofNullable(row.getString("outcome")),
                Optional.ofNullable(row.getString("qualifier")),
                row.getLong("applications"));
    }

    private static FeedPosition place(ResultSet row) throws SQLException {
        return new FeedPosition(
                row.getString("place"),
                Optional.ofNullable(row.getString("stage")).map(StageName::new),
                row.getLong("applications"));
    }
}

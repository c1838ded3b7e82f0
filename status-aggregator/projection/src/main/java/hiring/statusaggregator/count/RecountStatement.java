package hiring.statusaggregator.count;

import static java.util.stream.Collectors.joining;

import hiring.statusaggregator.projection.StageColumn;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Recounts all applications from the tables, and compares the results with the stored counts. It is independent of projections,
 * and so detects errors in {@link ApplicationCounters}. Every row of {@code application_status} is read once: applications are
 * grouped by all status columns together, and the few groups that remain of a million rows are then counted column by column.
 */
final class RecountStatement {

    /** Excludes rows that only exist to be locked: they have no time yet. */
    private static final String HAS_EVENTS = "updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'";

    static final String COMPARE = """
            WITH standing AS (
              SELECT process_name, overall, %1$s, COUNT(*) AS applications
              FROM application_status WHERE %5$s GROUP BY process_name, overall, %1$s),
            counted AS (
              SELECT process_name, '' AS stage, overall AS status, applications, 0 AS overdue FROM standing
              %2$s
              UNION ALL SELECT a.process_name, s.stage, s.status, COUNT(*), COUNT(*) FILTER (WHERE s.overdue)
                FROM application_stage s JOIN application_status a ON a.application_id = s.application_id
                WHERE s.stage NOT IN (%3$s) AND %5$s GROUP BY a.process_name, s.stage, s.status
              UNION ALL SELECT a.process_name, s.stage, 'PENDING', 0, COUNT(*)
                FROM application_stage s JOIN application_status a ON a.application_id = s.application_id
                WHERE s.overdue AND CASE s.stage %4$s END = 'PENDING' AND %5$s GROUP BY a.process_name, s.stage),
            compared AS (
              SELECT process_name, stage, status, applications AS shown, overdue AS shown_overdue,
                0 AS counted, 0 AS counted_overdue FROM status_count
              UNION ALL SELECT COALESCE(process_name, ''), stage, COALESCE(status, ''), 0, 0, applications, overdue
                FROM counted)
            SELECT process_name, stage, status, SUM(shown) AS shown, SUM(shown_overdue) AS shown_overdue,
              SUM(counted) AS counted, SUM(counted_overdue) AS counted_overdue
            FROM compared GROUP BY process_name, stage, status
            HAVING SUM(shown) <> SUM(counted) OR SUM(shown_overdue) <> SUM(counted_overdue)
            ORDER BY process_name, stage, status""".formatted(
                    each(", ", StageColumn::column),
                    each(
                            " ",
                            column -> "UNION ALL SELECT process_name, " + quoted(column) + ", " + column.column()
                                    + ", applications, 0 FROM standing"),
                    each(", ", RecountStatement::quoted),
                    each(" ", column -> "WHEN " + quoted(column) + " THEN a." + column.column()),
                    HAS_EVENTS);

    private RecountStatement() {}

    private static String each(String between, Function<StageColumn, String> text) {
        return Arrays.stream(StageColumn.values()).map(text).collect(joining(between));
    }

    private static String quoted(StageColumn column) {
        return "'" + column.stage() + "'";
    }
}

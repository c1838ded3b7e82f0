package hiring.statusaggregator.rebuild;

import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.projection.ApplicationRange;
import hiring.statusaggregator.projection.StageTable;
import hiring.statusaggregator.projection.StatusColumn;
import hiring.statusaggregator.search.SearchIndex;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stored rows of ranges of applications. */
@Singleton
final class StoredRows {

    private static final String RANGE = " WHERE application_id BETWEEN ? AND ? ORDER BY application_id";
    private static final String STATUSES =
            "SELECT application_id, " + StatusColumn.names() + " FROM application_status" + RANGE;
    private static final String APPLICATIONS = "SELECT application_id FROM application_status" + RANGE;
    private static final String LAST = """
            SELECT MAX(last) AS last FROM (
              SELECT MAX(application_id) AS last FROM application_status
              UNION ALL SELECT MAX(application_id) AS last FROM shadow_timeline) AS lasts""";

    private final Sql sql;
    private final StageTable stages;
    private final SearchIndex words;

    StoredRows(Sql sql, StageTable stages, SearchIndex words) {
        this.sql = sql;
        this.stages = stages;
        this.words = words;
    }

    List<StoredRow> read(ApplicationRange stretch) {
        Map<ApplicationId, Map<String, String>> rows = new TreeMap<>();
        sql.query(STATUSES, stretch.bind(), StoredRows::row)
                .forEach(row -> rows.put(row.application(), new TreeMap<>(row.places())));
        stages.find(stretch)
                .forEach((application, reports) ->
                        reports.forEach(report -> rows.computeIfAbsent(application, id -> new TreeMap<>())
                                .put(StoredRow.place(report), StoredRow.text(report))));
        words.find(stretch.first(), stretch.last())
                .forEach((application, found) -> rows.computeIfAbsent(application, id -> new TreeMap<>())
                        .put(StoredRow.WORDS, String.join(" ", found)));
        List<StoredRow> shown = new ArrayList<>();
        rows.forEach((application, places) -> shown.add(new StoredRow(application, places)));
        return shown;
    }

    List<ApplicationId> applications(ApplicationRange stretch) {
        return sql.query(APPLICATIONS, stretch.bind(), row -> new ApplicationId(row.getLong("application_id")));
    }

    /** The highest number of any application in the read model or a log; 0 if there is none. */
    long last() {
        return sql.query(LAST, statement -> {}, row -> row.getLong("last")).get(0);
    }

    private static StoredRow row(ResultSet row) throws SQLException {
        Map<String, String> places = new TreeMap<>();
        for (StatusColumn column : StatusColumn.ALL) {
            column.reads(row).ifPresent(text -> places.put(column.name(), text));
        }
        return new StoredRow(new ApplicationId(row.getLong("application_id")), places);
    }
}

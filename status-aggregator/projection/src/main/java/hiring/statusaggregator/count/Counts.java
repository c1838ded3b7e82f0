package hiring.statusaggregator.count;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.projection.StageColumn;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the number of applications by status, in one statement over rows whose number does not grow with the applications. */
@Singleton
public final class Counts {

    private static final String READ = """
            SELECT stage, status, SUM(applications) AS applications, SUM(overdue) AS overdue
            FROM status_count %s GROUP BY stage, status HAVING SUM(applications) <> 0 OR SUM(overdue) <> 0""";
    private static final String OF_ALL = READ.formatted("");
    private static final String OF_ONE = READ.formatted("WHERE process_name = ?");

    private static final String PROCESSES =
            "SELECT DISTINCT process_name FROM status_count WHERE process_name <> '' ORDER BY process_name";

    private final Sql sql;
    private final Transactions transactions;

    Counts(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    private record Row(String stage, Optional<String> status, Count count) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("stage"),
                    Optional.of(row.getString("status")).filter(status -> !status.isEmpty()),
                    new Count(row.getLong("applications"), row.getLong("overdue")));
        }

        long applications() {
            return count.applications();
        }
    }

    /**
     * Counts the applications of a process.
     *
     * @param process its name; empty for the applications of all processes
     */
    public Pipeline of(Optional<String> process) {
        return pipeline(transactions.read(() -> process.map(
                        name -> sql.query(OF_ONE, statement -> statement.setString(1, name), Row::read))
                .orElseGet(() -> sql.query(OF_ALL, statement -> {}, Row::read))));
    }

    /** The names of all processes that any application has ever had. */
    public List<String> processes() {
        return transactions.read(() -> sql.query(PROCESSES, statement -> {}, row -> row.getString("process_name")));
    }

    private static Pipeline pipeline(List<Row> rows) {
        List<Row> whole = of("", rows);
        Map<Overall, Long> overall = new EnumMap<>(Overall.class);
        whole.forEach(
                row -> row.status().ifPresent(status -> overall.put(Overall.valueOf(status), row.applications())));
        return new Pipeline(
                sum(whole),
                overall,
                sum(whole.stream().filter(row -> row.status().isEmpty()).toList()),
                stages(rows));
    }

    private static List<Pipeline.Stage> stages(List<Row> rows) {
        Stream<StageName> columns = Arrays.stream(StageColumn.values()).map(StageColumn::stage);
        Stream<StageName> others = rows.stream()
                .map(Row::stage)
                .filter(stage -> !stage.isEmpty())
                .sorted()
                .map(StageName::new);
        return Stream.concat(columns, others)
                .distinct()
                .map(stage -> stage(stage, of(stage.value(), rows)))
                .toList();
    }

    private static Pipeline.Stage stage(StageName name, List<Row> rows) {
        Map<StageStatus, Long> statuses = new EnumMap<>(StageStatus.class);
        rows.forEach(row -> statuses.put(StageStatus.ofCell(row.status()), row.applications()));
        return new Pipeline.Stage(
                name,
                statuses,
                rows.stream().mapToLong(row -> row.count().overdue()).sum());
    }

    private static List<Row> of(String stage, List<Row> rows) {
        return rows.stream().filter(row -> row.stage().equals(stage)).toList();
    }

    private static long sum(List<Row> rows) {
        return rows.stream().mapToLong(Row::applications).sum();
    }
}

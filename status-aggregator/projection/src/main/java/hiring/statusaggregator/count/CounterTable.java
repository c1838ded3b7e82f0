package hiring.statusaggregator.count;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The rows of {@code status_count}: a number for every counter and shard. Every transaction that writes to a shard first
 * updates the shard's first counter, if only by zero, and so locks the shard until the transaction ends. Its later writes,
 * including new rows, cannot deadlock.
 */
@Singleton
final class CounterTable {

    private static final String ADD = """
            UPDATE status_count SET applications = applications + ?, overdue = overdue + ?
            WHERE shard = ? AND process_name = ? AND stage = ? AND status = ?""";
    private static final String MAKE = """
            INSERT INTO status_count (shard, process_name, stage, status) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final Sql sql;

    CounterTable(Sql sql) {
        this.sql = sql;
    }

    private record Row(Shard shard, Counter counter, Count count) {}

    /** Adds to counters in one batch, or more if some do not exist in this shard yet; does nothing without changes. */
    void add(Shard shard, SortedMap<Counter, Count> changes) {
        if (!changes.isEmpty()) {
            SortedMap<Counter, Count> writes = new TreeMap<>(changes);
            writes.putIfAbsent(Counter.FIRST, Count.NONE);
            add(rows(shard, writes));
        }
    }

    /** Locks a shard against other transactions until this one ends. */
    void lock(Shard shard) {
        add(List.of(new Row(shard, Counter.FIRST, Count.NONE)));
    }

    private void add(List<Row> rows) {
        List<Row> missing = update(rows);
        if (!missing.isEmpty()) {
            make(missing);
            update(missing);
        }
    }

    private static List<Row> rows(Shard shard, SortedMap<Counter, Count> writes) {
        return writes.entrySet().stream()
                .map(write -> new Row(shard, write.getKey(), write.getValue()))
                .toList();
    }

    /** Returns the rows that do not exist. */
    private List<Row> update(List<Row> rows) {
        int[] changed = sql.batch(
                ADD,
                rows,
                (statement, row) -> bind(
                        Parameters.of(statement)
                                .add(row.count().applications())
                                .add(row.count().overdue()),
                        row));
        return IntStream.range(0, changed.length)
                .filter(place -> changed[place] == 0)
                .mapToObj(rows::get)
                .toList();
    }

    private void make(List<Row> rows) {
        sql.batch(MAKE, rows, (statement, row) -> bind(Parameters.of(statement), row));
    }

    private static void bind(Parameters parameters, Row row) throws SQLException {
        parameters
                .add(row.shard().number())
                .add(row.counter().process())
                .add(row.counter().stage())
                .add(row.counter().status());
    }
}

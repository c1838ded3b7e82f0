package hiring.statusaggregator.status;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the values that a list can be filtered by. Each is found by the index behind the one before it, so that the cost depends
 * on the number of values and not on that of the applications.
 */
@Singleton
public final class FilterValuesQuery {

    /** The most values of each kind. */
    public static final int MOST = 100;

    private static final String POSITION =
            "SELECT position, position FROM application_status WHERE position > ? ORDER BY position LIMIT 1";
    private static final String PROCESS =
            "SELECT process_name, process_name FROM application_status WHERE process_name > ? ORDER BY process_name LIMIT 1";
    private static final String PERSON = """
            SELECT assignee_key, assignee FROM application_stage WHERE assignee_key > ?
            ORDER BY assignee_key, status, application_id LIMIT 1""";

    /** What an index orders a value by, and the value as it is shown. */
    private record Value(String key, String text) {}

    private final Sql sql;
    private final Transactions transactions;

    FilterValuesQuery(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Finds the first values of each kind. */
    public FilterValues find() {
        return transactions.read(() -> new FilterValues(values(POSITION), values(PROCESS), values(PERSON)));
    }

    private List<String> values(String next) {
        List<String> found = new ArrayList<>();
        Optional<Value> value = next(next, "");
        while (value.isPresent() && found.size() < MOST) {
            found.add(value.get().text());
            value = next(next, value.get().key());
        }
        return found;
    }

    private Optional<Value> next(String next, String last) {
        return sql.find(
                next, statement -> statement.setString(1, last), row -> new Value(row.getString(1), row.getString(2)));
    }
}

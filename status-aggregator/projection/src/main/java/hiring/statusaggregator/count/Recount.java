package hiring.statusaggregator.count;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts everything anew, while counting goes on. ProjectionRepository and counts change in the same transactions, and one statement sees
 * them as they were at one moment: what differs there is wrong, whoever is writing. What was wrong by some number is still
 * wrong by that number afterwards, because whoever writes only adds; so that number is added too, in a share of its own, and
 * nobody is ever made to wait.
 */
@Singleton
public final class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

    private final CounterTable counters;
    private final AtomicLong compared = new AtomicLong();

    Recount(CounterTable counters) {
        this.counters = counters;
    }

    /**
     * Makes the counts right.
     *
     * @return how many were wrong
     */
    public int putRight(Connection connection) {
        return repair(connection).size();
    }

    /** The counts that are wrong, in their order; they are left as they are. */
    List<CounterMismatch> compare(Connection connection) {
        // what H2 has found for a part of the same text before, it may find again although others have committed since
        String asNeverBefore = RecountStatement.COMPARE + " -- " + compared.incrementAndGet();
        return Sql.query(connection, asNeverBefore, statement -> {}, Recount::read);
    }

    /** The counts that were wrong, in their order, and are right now. */
    List<CounterMismatch> repair(Connection connection) {
        // two at once would find the same, and both add it
        counters.lock(connection, Shard.OF_RECOUNTS);
        List<CounterMismatch> found = compare(connection);
        SortedMap<Counter, Count> corrections = new TreeMap<>();
        found.forEach(miscount -> corrections.put(miscount.counter(), miscount.correction()));
        counters.add(connection, Shard.OF_RECOUNTS, corrections);
        found.forEach(miscount -> LOG.warn("a count was wrong: {}", miscount));
        return found;
    }

    private static CounterMismatch read(ResultSet row) throws SQLException {
        return new CounterMismatch(
                new Counter(row.getString("process_name"), row.getString("stage"), row.getString("status")),
                new Count(row.getLong("shown"), row.getLong("shown_overdue")),
                new Count(row.getLong("counted"), row.getLong("counted_overdue")));
    }
}

package hiring.statusaggregator.count;

import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recounts all applications while counting continues. Projections and counts change in the same transactions, and one statement
 * sees both as of one moment, so any difference is an error, even during concurrent writes. All writes are relative, so an
 * error does not change in the meantime; the recount adds the correction in its own shard and blocks no other transaction.
 */
@Singleton
public final class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

    private final Sql sql;
    private final CounterTable counters;
    private final AtomicLong compared = new AtomicLong();

    Recount(Sql sql, CounterTable counters) {
        this.sql = sql;
        this.counters = counters;
    }

    /**
     * Corrects the counts.
     *
     * @return the number of wrong counts
     */
    public int putRight() {
        return repair().size();
    }

    /** Returns the wrong counts, in order, without correcting them. */
    List<CounterMismatch> compare() {
        // H2 may reuse the results of an identical subquery although other transactions have committed since
        String asNeverBefore = RecountStatement.COMPARE + " -- " + compared.incrementAndGet();
        return sql.query(asNeverBefore, statement -> {}, Recount::read);
    }

    /** Corrects the wrong counts and returns them, in order. */
    List<CounterMismatch> repair() {
        // two concurrent recounts would find the same errors and both correct them
        counters.lock(Shard.OF_RECOUNTS);
        List<CounterMismatch> found = compare();
        SortedMap<Counter, Count> corrections = new TreeMap<>();
        found.forEach(miscount -> corrections.put(miscount.counter(), miscount.correction()));
        counters.add(Shard.OF_RECOUNTS, corrections);
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

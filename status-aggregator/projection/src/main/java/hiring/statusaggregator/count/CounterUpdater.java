package hiring.statusaggregator.count;

import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.ProjectionListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.SortedMap;

/**
 * Keeps the counts, with the projections, in the same transaction. Of a batch only what it comes to is written, because most of
 * what goes in goes out again; and it is written last, so that whoever has the rows of a count needs nothing more but the
 * commit, and nobody waits long for them or for one who waits in turn.
 */
@Singleton
final class CounterUpdater implements ProjectionListener {

    private final CounterTable counters;
    private final BeforeCommit lastWrites;
    private final Shard shard = Shard.drawn();

    CounterUpdater(CounterTable counters, BeforeCommit lastWrites) {
        this.counters = counters;
        this.lastWrites = lastWrites;
    }

    @Override
    public void changed(
            Connection connection, Collection<ApplicationProjection> before, Collection<ApplicationProjection> after) {
        SortedMap<Counter, Count> change = ApplicationCounters.change(before, after);
        if (!change.isEmpty()) {
            lastWrites.add(() -> counters.add(connection, shard, change));
        }
    }
}

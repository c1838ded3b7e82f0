package hiring.statusaggregator.count;

import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.ProjectionListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.SortedMap;

/**
 * Updates the counts in the transaction that changes the projections. Only the net change of a batch is written, because most
 * changes cancel out. It is written last, so that a transaction that has locked the rows of a count only needs to commit, and
 * others do not wait long for them.
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
    public void changed(Collection<ApplicationProjection> before, Collection<ApplicationProjection> after) {
        SortedMap<Counter, Count> change = ApplicationCounters.change(before, after);
        if (!change.isEmpty()) {
            lastWrites.add(() -> counters.add(shard, change));
        }
    }
}

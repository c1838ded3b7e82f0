package hiring.statusaggregator.count;

import hiring.statusaggregator.projection.Onlooker;
import hiring.statusaggregator.projection.StatusPicture;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.SortedMap;

/**
 * Keeps the counts, with the pictures, in the same transaction. Of a batch only what it comes to is written, because most of
 * what goes in goes out again; and it is written last, so that whoever has the rows of a count needs nothing more but the
 * commit, and nobody waits long for them or for one who waits in turn.
 */
@Singleton
final class Tally implements Onlooker {

    private final CounterTable counters;
    private final LastWrites lastWrites;
    private final Shard shard = Shard.drawn();

    Tally(CounterTable counters, LastWrites lastWrites) {
        this.counters = counters;
        this.lastWrites = lastWrites;
    }

    @Override
    public void changed(Connection connection, Collection<StatusPicture> before, Collection<StatusPicture> after) {
        SortedMap<Counter, Count> change = Counting.change(before, after);
        if (!change.isEmpty()) {
            lastWrites.add(() -> counters.add(connection, shard, change));
        }
    }
}

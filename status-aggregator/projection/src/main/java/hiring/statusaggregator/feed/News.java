package hiring.statusaggregator.feed;

import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.projection.Onlooker;
import hiring.statusaggregator.projection.StatusPicture;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Has pages here and at other replicas told what has changed, once it is committed: before that nobody could see it. */
@Singleton
final class News implements Onlooker {

    private final Changes changes;
    private final ReplicaNews replicas;
    private final Transactions transactions;

    News(Changes changes, ReplicaNews replicas, Transactions transactions) {
        this.changes = changes;
        this.replicas = replicas;
        this.transactions = transactions;
    }

    @Override
    public void changed(Connection connection, Collection<StatusPicture> before, Collection<StatusPicture> after) {
        List<ApplicationId> changed = Stream.concat(before.stream(), after.stream())
                .map(StatusPicture::application)
                .distinct()
                .toList();
        if (!changed.isEmpty()) {
            transactions.afterCommit(() -> {
                changes.changed(changed);
                replicas.tell(changed);
            });
        }
    }
}

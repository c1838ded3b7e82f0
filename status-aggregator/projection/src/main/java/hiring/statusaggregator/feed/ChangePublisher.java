package hiring.statusaggregator.feed;

import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.longpoll.WaitingRequests;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.ProjectionListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Notifies pages and waiting requests, here and at other replicas, of changes, after the commit: before it, the changes are not visible. */
@Singleton
final class ChangePublisher implements ProjectionListener {

    private final ChangeFeed changes;
    private final ReplicaChanges replicas;
    private final WaitingRequests requests;
    private final Transactions transactions;

    ChangePublisher(ChangeFeed changes, ReplicaChanges replicas, WaitingRequests requests, Transactions transactions) {
        this.changes = changes;
        this.replicas = replicas;
        this.requests = requests;
        this.transactions = transactions;
    }

    @Override
    public void changed(Collection<ApplicationProjection> before, Collection<ApplicationProjection> after) {
        List<ApplicationId> changed = Stream.concat(before.stream(), after.stream())
                .map(ApplicationProjection::application)
                .distinct()
                .toList();
        if (!changed.isEmpty()) {
            transactions.afterCommit(() -> {
                changes.changed(changed);
                requests.changed(changed);
                replicas.publish(changed);
            });
        }
    }
}

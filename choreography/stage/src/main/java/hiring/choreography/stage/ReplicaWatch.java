package hiring.choreography.stage;

import hiring.choreography.database.Transactions;
import hiring.choreography.job.BackgroundJob;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.longpoll.WaitingRequests;
import hiring.choreography.web.IfMatch;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Looks for what other replicas have changed, while requests wait for it: their commits are not noticed here. */
@Singleton
@Requires(beans = Stage.class)
final class ReplicaWatch implements BackgroundJob {

    /** While none waits, only the end of the service is looked for. */
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final WaitingRequests requests;
    private final StageRecords records;
    private final Transactions transactions;
    private final Duration interval;

    /** @param interval between two looks while requests wait */
    ReplicaWatch(
            WaitingRequests requests,
            StageRecords records,
            Transactions transactions,
            @Value("${hiring.long-poll.look-every:250ms}") Duration interval) {
        this.requests = requests;
        this.records = records;
        this.transactions = transactions;
        this.interval = interval;
    }

    @Override
    public String name() {
        return "changes of other replicas";
    }

    @Override
    public Duration rest() {
        return interval;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        Set<ApplicationId> applications = requests.applications();
        if (applications.isEmpty()) {
            requests.awaitSome(IDLE);
            return false;
        }
        Map<ApplicationId, String> tags = new HashMap<>();
        transactions
                .read(() -> records.revisions(applications))
                .forEach((application, revision) -> tags.put(application, IfMatch.tag(revision)));
        requests.have(tags);
        return false;
    }
}

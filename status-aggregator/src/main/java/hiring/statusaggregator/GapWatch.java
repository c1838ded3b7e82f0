package hiring.statusaggregator;

import com.rabbitmq.client.Channel;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.broker.Topology;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for gaps, again and again: at the pictures that do not add up, and at how far the owners have come. It waits for
 * whoever has events to hear: what is in a queue is not missing.
 */
@Context
final class GapWatch {

    private static final int AT_ONCE = 500;

    /** So many messages may wait while somebody still counts as up to date. */
    private static final int A_FEW = 100;

    private final Doubts doubts;
    private final OwnerLogs logs;
    private final GapTable gaps;
    private final Transactions transactions;
    private final GapSettings settings;
    private final Clock clock;
    private final String ourselves;
    private final BrokerLoop loop;

    GapWatch(
            Doubts doubts,
            OwnerLogs logs,
            GapTable gaps,
            Transactions transactions,
            GapSettings settings,
            Clock clock,
            BrokerConnections connections,
            Schema schema,
            @Value("${micronaut.application.name}") String ourselves) {
        this.doubts = doubts;
        this.logs = logs;
        this.gaps = gaps;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.ourselves = ourselves;
        this.loop = new BrokerLoop(ourselves + " gap watch", connections, schema, this::run);
    }

    @PostConstruct
    void start() {
        loop.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        loop.stop();
        loop.awaitEnd();
    }

    private void run(Channel channel, Runnable established) {
        while (channel.isOpen() && !loop.isStopped()) {
            look(channel);
            established.run();
            loop.pause(settings.lookEvery());
        }
    }

    private void look(Channel channel) {
        Map<String, Long> waiting = new HashMap<>();
        transactions.write(connection -> {
            logs.ask(connection, settings.compareEvery());
            gaps.forgetRepairedBefore(connection, clock.instant().minus(settings.keep()));
            return connection;
        });
        if (!isBusy(channel, ourselves, waiting)) {
            int looked;
            do {
                looked = reviewSome(channel, waiting);
            } while (looked == AT_ONCE && !loop.isStopped());
        }
    }

    private int reviewSome(Channel channel, Map<String, Long> waiting) {
        return transactions.write(connection -> {
            List<ApplicationId> due = doubts.due(connection, AT_ONCE);
            if (!due.isEmpty()) {
                doubts.review(
                        connection,
                        due,
                        gap -> gap.kind() == Gap.Kind.STALLED
                                && isBusy(channel, gap.owner().service(), waiting));
            }
            return due.size();
        });
    }

    /** Nobody is busy who has no queue. */
    private static boolean isBusy(Channel channel, String queue, Map<String, Long> waiting) {
        return waiting.computeIfAbsent(
                        queue, name -> Topology.waiting(channel, name).orElse(0L))
                > A_FEW;
    }
}

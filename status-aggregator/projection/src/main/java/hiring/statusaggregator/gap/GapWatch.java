package hiring.statusaggregator.gap;

import com.rabbitmq.client.Channel;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.broker.Topology;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks for gaps periodically: in the suspects, and in the owners' progress. It waits for services with events in their
 * queues: what is in a queue is not missing.
 */
@Context
final class GapWatch {

    private static final int AT_ONCE = 500;

    /** A service with up to this many queued messages still counts as up to date. */
    private static final int A_FEW = 100;

    private final GapDetector detector;
    private final OwnerProgress logs;
    private final GapTable gaps;
    private final Transactions transactions;
    private final GapSettings settings;
    private final Clock clock;
    private final String ourselves;
    private final BrokerLoop loop;

    GapWatch(
            GapDetector detector,
            OwnerProgress logs,
            GapTable gaps,
            Transactions transactions,
            GapSettings settings,
            Clock clock,
            BrokerConnections connections,
            Schema schema,
            @Value("${micronaut.application.name}") String ourselves) {
        this.detector = detector;
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
        transactions.write(() -> {
            logs.ask(settings.compareEvery());
            return gaps.forgetRepairedBefore(clock.instant().minus(settings.keep()));
        });
        if (isBusy(channel, ourselves)) {
            return;
        }
        int looked;
        do {
            looked = reviewSome(channel);
        } while (looked == AT_ONCE && !loop.isStopped());
    }

    private int reviewSome(Channel channel) {
        List<ApplicationId> due = transactions.read(() -> detector.due(AT_ONCE));
        if (!due.isEmpty()) {
            // asked before any row is locked, because the broker may be slow
            Set<StageName> busy = transactions.read(logs::owners).stream()
                    .filter(owner -> isBusy(channel, owner.service()))
                    .collect(Collectors.toSet());
            transactions.write(() -> {
                detector.review(due, busy);
                return due;
            });
        }
        return due.size();
    }

    /** A service without a queue is not busy. */
    private static boolean isBusy(Channel channel, String queue) {
        return Topology.waiting(channel, queue).orElse(0L) > A_FEW;
    }
}

package hiring.choreography.outbox;

import com.rabbitmq.client.Channel;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.broker.Topology;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import hiring.choreography.outbox.PublishQueue.Publication;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Publishes what this process has committed, from memory and without waiting for confirms in between. What is not confirmed when
 * a session ends is published again in the next one; what finds no queue is put into the outbox.
 */
@Context
public final class EventPublisher {

    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(2);

    private final PublishQueue queue;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Topology topology;
    private final WriterLeases leases;
    private final RelayMetrics metrics;
    private final BrokerLoop loop;

    EventPublisher(
            PublishQueue queue,
            Outbox outbox,
            Transactions transactions,
            Topology topology,
            WriterLeases leases,
            BrokerConnections connections,
            Schema schema,
            RelayMetrics metrics,
            @Value("${micronaut.application.name}") String service) {
        this.queue = queue;
        this.outbox = outbox;
        this.transactions = transactions;
        this.topology = topology;
        this.leases = leases;
        this.metrics = metrics;
        this.loop =
                new BrokerLoop(service + " publisher", connections, schema, this::run, metrics::publisherTriedAgain);
    }

    @PostConstruct
    void start() {
        loop.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        loop.stop();
        loop.awaitEnd();
        leases.release();
    }

    /** Whether events are being published right now. */
    public boolean isWorking() {
        return loop.isEstablished();
    }

    private void run(Channel channel, Runnable established) throws Exception {
        topology.declareExchange(channel);
        ConfirmTracker<Publication> tracker = ConfirmTracker.on(channel);
        try {
            while (!loop.isStopped()) {
                established.run();
                publishNext(tracker, PATIENCE);
            }
            drain(tracker);
        } finally {
            List<Publication> again = new ArrayList<>(tracker.unconfirmed());
            again.addAll(tracker.takeUndeliverable());
            Collections.reverse(again);
            queue.addFirst(again);
        }
    }

    private void publishNext(ConfirmTracker<Publication> tracker, Duration patience) throws Exception {
        tracker.awaitRoom();
        putIntoOutbox(tracker.takeUndeliverable());
        metrics.published(tracker.takeConfirmedCount(), 0);
        Optional<Publication> next = queue.next(patience);
        if (next.isPresent()) {
            tracker.publish(next.get());
        }
    }

    /** Publishes what is left, as far as that is quick. Another replica does the rest. */
    private void drain(ConfirmTracker<Publication> tracker) throws Exception {
        long end = System.nanoTime() + LONGEST_DRAIN.toNanos();
        boolean isDone = false;
        while (!isDone && System.nanoTime() < end) {
            publishNext(tracker, Duration.ofMillis(5));
            isDone = queue.isEmpty() && tracker.unconfirmed().isEmpty();
        }
        putIntoOutbox(tracker.takeUndeliverable());
        metrics.published(tracker.takeConfirmedCount(), 0);
    }

    private void putIntoOutbox(List<Publication> undeliverable) {
        if (undeliverable.isEmpty()) {
            return;
        }
        List<Long> places = undeliverable.stream()
                .map(publication -> publication.message().seq())
                .toList();
        try {
            transactions.write(() -> outbox.add(places));
        } catch (RuntimeException e) {
            queue.addFirst(undeliverable);
            throw e;
        }
        undeliverable.forEach(Publication::confirmed);
        metrics.published(0, undeliverable.size());
    }
}

package hiring.choreography.outbox;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.broker.Topology;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries from tables to the broker what is not published from memory: the outbox, replays, and what dead writers left. Of the
 * outbox it takes a window of pointers, publishes it, waits for the confirms and
 * deletes what was confirmed, all in one transaction: on any failure that rolls back and the same events go out again,
 * which is harmless. Relays of several replicas never take the same pointers, and never skip one that a transaction
 * still under way is about to commit.
 */
@Context
public final class Relay {

    /** Commits of this very process wake the relay; the poll finds what another replica left behind. */
    private static final Duration POLL = Duration.ofSeconds(1);

    /** Nothing but events that no queue is bound to: there is no hurry in trying them again. */
    private static final Duration UNTIL_A_QUEUE_IS_BOUND = Duration.ofSeconds(1);

    private static final int WINDOW = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Outbox outbox;
    private final Replayer replayer;
    private final Takeover takeover;
    private final Transactions transactions;
    private final Topology topology;
    private final RelayMetrics metrics;
    private final BrokerLoop loop;
    private final Semaphore news = new Semaphore(0);
    private volatile Optional<Channel> session = Optional.empty();

    Relay(
            Outbox outbox,
            Replayer replayer,
            Takeover takeover,
            Transactions transactions,
            Topology topology,
            BrokerConnections connections,
            Schema schema,
            RelayMetrics metrics,
            @Value("${micronaut.application.name}") String service) {
        this.outbox = outbox;
        this.replayer = replayer;
        this.takeover = takeover;
        this.transactions = transactions;
        this.topology = topology;
        this.metrics = metrics;
        this.loop = new BrokerLoop(service + " relay", connections, schema, this::run, metrics::sessionTriedAgain);
    }

    @PostConstruct
    void start() {
        loop.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        loop.stop();
        wake();
        loop.awaitEnd();
    }

    /** Says that something was committed to the outbox. */
    void wake() {
        news.release();
    }

    /** Says that a replay was asked for. */
    public void wakeForReplay() {
        replayer.wake();
        wake();
    }

    /** Whether events are being relayed right now. */
    public boolean isWorking() {
        return loop.isEstablished();
    }

    /** Whether the broker has a queue of that name; empty while the relay is not connected and cannot ask. */
    public Optional<Boolean> knowsQueue(String name) {
        return session.filter(Channel::isOpen).flatMap(channel -> asked(channel, name));
    }

    private static Optional<Boolean> asked(Channel channel, String queue) {
        try {
            return Optional.of(Topology.waiting(channel, queue).isPresent());
        } catch (IllegalStateException | ShutdownSignalException e) {
            LOG.debug("the broker was asked for the queue {} and went away", queue, e);
            return Optional.empty();
        }
    }

    private void run(Channel channel, Runnable established) throws Exception {
        session = Optional.of(channel);
        try {
            relay(channel, established);
        } finally {
            session = Optional.empty();
        }
    }

    private void relay(Channel channel, Runnable established) throws Exception {
        topology.declareExchange(channel);
        ConfirmWindow window = ConfirmWindow.on(channel);
        while (channel.isOpen() && !loop.isStopped()) {
            Duration rest = shortest(relayWindow(window), replayer.relayPage(channel, window), takeover.step(window));
            // not before: without the database there is nothing to relay from
            established.run();
            awaitNews(rest);
        }
    }

    private static Duration shortest(Duration... rests) {
        return Collections.min(List.of(rests));
    }

    /** Relays up to a window of events and returns how long to pause, unless it is woken. */
    private Duration relayWindow(ConfirmWindow window) {
        return transactions.write(() -> {
            List<OutgoingMessage> taken = outbox.take(WINDOW);
            return taken.isEmpty() ? POLL : relay(window, taken);
        });
    }

    private Duration relay(ConfirmWindow window, List<OutgoingMessage> taken) {
        List<OutgoingMessage> confirmed = window.publish(taken);
        List<OutgoingMessage> returned = new ArrayList<>(taken);
        returned.removeAll(confirmed);
        outbox.delete(confirmed);
        putBack(returned);
        metrics.published(confirmed.size(), returned.size());
        if (confirmed.isEmpty()) {
            return UNTIL_A_QUEUE_IS_BOUND;
        }
        return taken.size() == WINDOW ? Duration.ZERO : POLL;
    }

    /** Messages to a queue that does not exist are dropped: the service that wants them will ask again. */
    private void putBack(List<OutgoingMessage> returned) {
        List<OutgoingMessage> undeliverable =
                returned.stream().filter(OutgoingMessage::isAddressed).toList();
        undeliverable.stream()
                .map(OutgoingMessage::routingKey)
                .distinct()
                .forEach(queue -> LOG.info("dropped the messages to {}: there is no such queue", queue));
        outbox.delete(undeliverable);
        List<OutgoingMessage> toAll = new ArrayList<>(returned);
        toAll.removeAll(undeliverable);
        outbox.putBack(toAll);
    }

    private void awaitNews(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}

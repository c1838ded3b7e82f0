package hiring.choreography.outbox;

import com.rabbitmq.client.Channel;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.broker.Topology;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.util.StringUtils;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Carries events from the outbox to the broker. It takes a window of pointers, publishes it, waits for the confirms and
 * deletes what was confirmed, all in one transaction: on any doubt that rolls back and the same events go out again,
 * which is harmless. Relays of several replicas never take the same pointers, and never skip one that a transaction
 * still under way is about to commit.
 */
@Context
@Requires(property = "hiring.outbox.enabled", notEquals = StringUtils.FALSE, defaultValue = StringUtils.TRUE)
public final class Relay {

    /** Commits of this very process wake the relay; the poll finds what another replica left behind. */
    private static final Duration POLL = Duration.ofMillis(250);

    private static final Duration CONFIRM_WITHIN = Duration.ofSeconds(30);
    private static final int WINDOW = 500;

    private final Outbox outbox;
    private final Transactions transactions;
    private final Topology topology;
    private final BrokerLoop loop;
    private final Semaphore news = new Semaphore(0);

    Relay(
            Outbox outbox,
            Transactions transactions,
            Topology topology,
            BrokerConnections connections,
            Schema schema,
            @Value("${micronaut.application.name}") String service) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.topology = topology;
        this.loop = new BrokerLoop(service + " relay", connections, schema, this::run);
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
    public void wake() {
        news.release();
    }

    /** Whether events are being relayed right now. */
    public boolean isWorking() {
        return loop.isEstablished();
    }

    private void run(Channel channel, Runnable established) throws Exception {
        topology.declareExchange(channel);
        ConfirmWindow window = ConfirmWindow.on(channel);
        while (channel.isOpen() && !loop.isStopped()) {
            boolean more = relayWindow(window);
            // not before: without the database there is nothing to relay from
            established.run();
            if (!more) {
                awaitNews();
            }
        }
    }

    /** Relays up to a window of events and tells whether there may be more to relay at once. */
    private boolean relayWindow(ConfirmWindow window) {
        return transactions.write(connection -> {
            List<OutgoingEvent> taken = outbox.take(connection, WINDOW);
            return !taken.isEmpty() && relay(window, taken, connection);
        });
    }

    private boolean relay(ConfirmWindow window, List<OutgoingEvent> taken, Connection connection) {
        try {
            List<OutgoingEvent> confirmed = window.publish(taken, CONFIRM_WITHIN);
            outbox.delete(connection, confirmed);
            return confirmed.size() == WINDOW;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for confirms", e);
        }
    }

    private void awaitNews() throws InterruptedException {
        if (news.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}

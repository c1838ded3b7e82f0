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
import java.util.ArrayList;
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

    /** Nothing but events that no queue is bound to: there is no hurry in trying them again. */
    private static final Duration UNTIL_SOMEBODY_LISTENS = Duration.ofSeconds(1);

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
            Duration rest = relayWindow(window);
            // not before: without the database there is nothing to relay from
            established.run();
            awaitNews(rest);
        }
    }

    /** Relays up to a window of events and tells how long to rest, unless there is news. */
    private Duration relayWindow(ConfirmWindow window) {
        return transactions.write(connection -> {
            List<OutgoingEvent> taken = outbox.take(connection, WINDOW);
            return taken.isEmpty() ? POLL : relay(window, taken, connection);
        });
    }

    private Duration relay(ConfirmWindow window, List<OutgoingEvent> taken, Connection connection) {
        List<OutgoingEvent> confirmed = publish(window, taken);
        List<OutgoingEvent> returned = new ArrayList<>(taken);
        returned.removeAll(confirmed);
        outbox.delete(connection, confirmed);
        outbox.putBack(connection, returned);
        if (confirmed.isEmpty()) {
            return UNTIL_SOMEBODY_LISTENS;
        }
        return taken.size() == WINDOW ? Duration.ZERO : POLL;
    }

    private static List<OutgoingEvent> publish(ConfirmWindow window, List<OutgoingEvent> taken) {
        try {
            return window.publish(taken, CONFIRM_WITHIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for confirms", e);
        }
    }

    private void awaitNews(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
